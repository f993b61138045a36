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
const const0 = ["dearest","cheapest"];
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
if(data.products === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "products"});
errors++;
}
if(data.total === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "total"});
errors++;
}
if(data.products !== undefined){
let data0 = data.products;
if(Array.isArray(data0)){
if(data0.length > 10){
vErrors = fail(vErrors, instancePath+"/products", "maxItems", {limit: 10});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(shared0(data0[i0], {instancePath:instancePath+"/products/" + i0}))){
vErrors = vErrors === null ? shared0.errors : vErrors.concat(shared0.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/products", "type", {type: "array"});
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
if(data2 > 100000 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/total", "maximum", {comparison: "<=", limit: 100000});
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
if(!((((key0 === "limit") || (key0 === "offset")) || (key0 === "order")) || (key0 === "category"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = fail(vErrors, instancePath+"/limit", "type", {type: "integer"});
errors++;
}
if(typeof data0 == "number"){
if(data0 > 10 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/limit", "maximum", {comparison: "<=", limit: 10});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/limit", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = fail(vErrors, instancePath+"/offset", "type", {type: "integer"});
errors++;
}
if(typeof data1 == "number"){
if(data1 > 40 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/offset", "maximum", {comparison: "<=", limit: 40});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/offset", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((data2 === "dearest") || (data2 === "cheapest"))){
vErrors = fail(vErrors, instancePath+"/order", "enum", {allowedValues: const0});
errors++;
}
}
if(data.category !== undefined){
let data3 = data.category;
if(Array.isArray(data3)){
if(data3.length > 3){
vErrors = fail(vErrors, instancePath+"/category", "maxItems", {limit: 3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 20 && func0(data4) > 20){
vErrors = fail(vErrors, instancePath+"/category/" + i0, "maxLength", {limit: 20});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/category/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/category", "type", {type: "array"});
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
