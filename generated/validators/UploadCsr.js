// Generated from the API document by `npm run generate`. Do not edit.
const func0 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};
const fail = (errors, instancePath, keyword, params) => {
const error = { instancePath, keyword, params };
if (errors === null) return [error];
errors.push(error);
return errors;
};
function validate0(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 63 && func0(data0) > 63){
vErrors = fail(vErrors, instancePath+"/id", "maxLength", {limit: 63});
errors++;
}
if(data0.length < 2 && func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/id", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 63 && func0(data1) > 63){
vErrors = fail(vErrors, instancePath+"/name", "maxLength", {limit: 63});
errors++;
}
if(data1.length < 2 && func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/name", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.create_time !== undefined){
let data2 = data.create_time;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = fail(vErrors, instancePath+"/create_time", "type", {type: "integer"});
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/create_time", "maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/create_time", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "name"});
errors++;
}
if(data.csr === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "csr"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "csr")) || (key0 === "private_key"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 63 && func0(data0) > 63){
vErrors = fail(vErrors, instancePath+"/name", "maxLength", {limit: 63});
errors++;
}
if(data0.length < 2 && func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.csr !== undefined){
let data1 = data.csr;
if(typeof data1 === "string"){
if(data1.length > 16384 && func0(data1) > 16384){
vErrors = fail(vErrors, instancePath+"/csr", "maxLength", {limit: 16384});
errors++;
}
if(data1.length < 2 && func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/csr", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/csr", "type", {type: "string"});
errors++;
}
}
if(data.private_key !== undefined){
let data2 = data.private_key;
if(typeof data2 === "string"){
if(data2.length > 16384 && func0(data2) > 16384){
vErrors = fail(vErrors, instancePath+"/private_key", "maxLength", {limit: 16384});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/private_key", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
export const validators = { "200": validate0, "body": validate1 };
