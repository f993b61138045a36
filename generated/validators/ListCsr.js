// Generated from the API document by `npm run generate`. Do not edit.
import { validate as shared0 } from "./shared-0.js";
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
const const0 = [10,20,50];
const const1 = ["RSA_2048","RSA_3072","RSA_4096","EC_P256","EC_P384","SM2"];
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
if(data.csr_list === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "csr_list"});
errors++;
}
if(data.csr_list !== undefined){
let data0 = data.csr_list;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = fail(vErrors, instancePath+"/csr_list", "maxItems", {limit: 1000});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(shared0(data0[i0], {instancePath:instancePath+"/csr_list/" + i0}))){
vErrors = vErrors === null ? shared0.errors : vErrors.concat(shared0.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/csr_list", "type", {type: "array"});
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = fail(vErrors, instancePath+"/total", "type", {type: "integer"});
errors++;
}
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/total", "maximum", {comparison: "<=", limit: 2147483647});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/total", "minimum", {comparison: ">=", limit: 0});
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
for(const key0 in data){
if(!((((key0 === "limit") || (key0 === "offset")) || (key0 === "name")) || (key0 === "private_key_algo"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((data0 === 10) || (data0 === 20)) || (data0 === 50))){
vErrors = fail(vErrors, instancePath+"/limit", "enum", {allowedValues: const0});
errors++;
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = fail(vErrors, instancePath+"/offset", "type", {type: "integer"});
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/offset", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/offset", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length > 32 && func0(data2) > 32){
vErrors = fail(vErrors, instancePath+"/name", "maxLength", {limit: 32});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.private_key_algo !== undefined){
let data3 = data.private_key_algo;
if(!((((((data3 === "RSA_2048") || (data3 === "RSA_3072")) || (data3 === "RSA_4096")) || (data3 === "EC_P256")) || (data3 === "EC_P384")) || (data3 === "SM2"))){
vErrors = fail(vErrors, instancePath+"/private_key_algo", "enum", {allowedValues: const1});
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
export const validators = { "200": validate0, "parameters": validate1 };
