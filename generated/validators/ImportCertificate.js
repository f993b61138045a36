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
const const0 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const const1 = new RegExp("^(0|all|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$", "u");
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
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "name"});
errors++;
}
if(data.certificate === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "certificate"});
errors++;
}
if(data.private_key === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "private_key"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "certificate")) || (key0 === "certificate_chain")) || (key0 === "private_key")) || (key0 === "duplicate_check")) || (key0 === "enterprise_project_id")) || (key0 === "enc_certificate")) || (key0 === "enc_private_key"))){
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
if(data0.length < 6 && func0(data0) < 3){
vErrors = fail(vErrors, instancePath+"/name", "minLength", {limit: 3});
errors++;
}
if(!const0.test(data0)){
vErrors = fail(vErrors, instancePath+"/name", "pattern", {pattern: "^[A-Za-z0-9_.-]+$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
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
if(typeof data2 === "string"){
if(data2.length > 32768 && func0(data2) > 32768){
vErrors = fail(vErrors, instancePath+"/certificate_chain", "maxLength", {limit: 32768});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/certificate_chain", "type", {type: "string"});
errors++;
}
}
if(data.private_key !== undefined){
let data3 = data.private_key;
if(typeof data3 === "string"){
if(data3.length > 16384 && func0(data3) > 16384){
vErrors = fail(vErrors, instancePath+"/private_key", "maxLength", {limit: 16384});
errors++;
}
if(data3.length < 2 && func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/private_key", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/private_key", "type", {type: "string"});
errors++;
}
}
if(data.duplicate_check !== undefined){
if(typeof data.duplicate_check !== "boolean"){
vErrors = fail(vErrors, instancePath+"/duplicate_check", "type", {type: "boolean"});
errors++;
}
}
if(data.enterprise_project_id !== undefined){
let data5 = data.enterprise_project_id;
if(typeof data5 === "string"){
if(data5.length > 64 && func0(data5) > 64){
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "maxLength", {limit: 64});
errors++;
}
if(!const1.test(data5)){
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "pattern", {pattern: "^(0|all|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "type", {type: "string"});
errors++;
}
}
if(data.enc_certificate !== undefined){
let data6 = data.enc_certificate;
if(typeof data6 === "string"){
if(data6.length > 16384 && func0(data6) > 16384){
vErrors = fail(vErrors, instancePath+"/enc_certificate", "maxLength", {limit: 16384});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/enc_certificate", "type", {type: "string"});
errors++;
}
}
if(data.enc_private_key !== undefined){
let data7 = data.enc_private_key;
if(typeof data7 === "string"){
if(data7.length > 16384 && func0(data7) > 16384){
vErrors = fail(vErrors, instancePath+"/enc_private_key", "maxLength", {limit: 16384});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/enc_private_key", "type", {type: "string"});
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
