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
const const0 = ["string","null"];
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
if(data.certificate_id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "certificate_id"});
errors++;
}
for(const key0 in data){
if(!(key0 === "certificate_id")){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.certificate_id !== undefined){
let data0 = data.certificate_id;
if(typeof data0 === "string"){
if(data0.length > 16 && func0(data0) > 16){
vErrors = fail(vErrors, instancePath+"/certificate_id", "maxLength", {limit: 16});
errors++;
}
if(data0.length < 32 && func0(data0) < 16){
vErrors = fail(vErrors, instancePath+"/certificate_id", "minLength", {limit: 16});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/certificate_id", "type", {type: "string"});
errors++;
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
if(data.certificate === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "certificate"});
errors++;
}
if(data.entire_certificate !== undefined){
let data0 = data.entire_certificate;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = fail(vErrors, instancePath+"/entire_certificate", "type", {type: const0});
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 32768 && func0(data0) > 32768){
vErrors = fail(vErrors, instancePath+"/entire_certificate", "maxLength", {limit: 32768});
errors++;
}
if(data0.length < 2 && func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/entire_certificate", "minLength", {limit: 1});
errors++;
}
}
}
if(data.certificate !== undefined){
let data1 = data.certificate;
if(typeof data1 === "string"){
if(data1.length > 16384 && func0(data1) > 16384){
vErrors = fail(vErrors, instancePath+"/certificate", "maxLength", {limit: 16384});
errors++;
}
if(data1.length < 2 && func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/certificate", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/certificate", "type", {type: "string"});
errors++;
}
}
if(data.certificate_chain !== undefined){
let data2 = data.certificate_chain;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/certificate_chain", "type", {type: const0});
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 32768 && func0(data2) > 32768){
vErrors = fail(vErrors, instancePath+"/certificate_chain", "maxLength", {limit: 32768});
errors++;
}
}
}
if(data.private_key !== undefined){
let data3 = data.private_key;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/private_key", "type", {type: const0});
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 16384 && func0(data3) > 16384){
vErrors = fail(vErrors, instancePath+"/private_key", "maxLength", {limit: 16384});
errors++;
}
}
}
if(data.enc_certificate !== undefined){
let data4 = data.enc_certificate;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/enc_certificate", "type", {type: const0});
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 16384 && func0(data4) > 16384){
vErrors = fail(vErrors, instancePath+"/enc_certificate", "maxLength", {limit: 16384});
errors++;
}
}
}
if(data.enc_private_key !== undefined){
let data5 = data.enc_private_key;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/enc_private_key", "type", {type: const0});
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 16384 && func0(data5) > 16384){
vErrors = fail(vErrors, instancePath+"/enc_private_key", "maxLength", {limit: 16384});
errors++;
}
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
export const validators = { "200": validate1, "parameters": validate0 };
