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
const func1 = function isMultipleOf(value, step) {
const decimal = (number) => {
const [digits, exponent = "0"] = String(number).split("e");
const [whole, fraction = ""] = digits.split(".");
return [BigInt(whole + fraction), Number(exponent) - fraction.length];
};
const [a, p] = decimal(value);
const [b, q] = decimal(step);
const least = Math.min(p, q);
return (a * 10n ** BigInt(p - least)) % (b * 10n ** BigInt(q - least)) === 0n;
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
if(data["product-id"] === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "product-id"});
errors++;
}
for(const key0 in data){
if(!(key0 === "product-id")){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data["product-id"] !== undefined){
let data0 = data["product-id"];
if(typeof data0 === "string"){
if(data0.length > 10 && func0(data0) > 10){
vErrors = fail(vErrors, instancePath+"/product-id", "maxLength", {limit: 10});
errors++;
}
if(data0.length < 2 && func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/product-id", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/product-id", "type", {type: "string"});
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
if(data.price === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "price"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 10 && func0(data0) > 10){
vErrors = fail(vErrors, instancePath+"/id", "maxLength", {limit: 10});
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
if(data1.length > 40 && func0(data1) > 40){
vErrors = fail(vErrors, instancePath+"/name", "maxLength", {limit: 40});
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
if(data.price !== undefined){
let data2 = data.price;
if(typeof data2 == "number"){
if(data2 > 1000 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/price", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data2 <= 0 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/price", "exclusiveMinimum", {comparison: ">", limit: 0});
errors++;
}
if(!(func1(data2, 0.01))){
vErrors = fail(vErrors, instancePath+"/price", "multipleOf", {multipleOf: 0.01});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/price", "type", {type: "number"});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/note", "type", {type: const0});
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 200 && func0(data3) > 200){
vErrors = fail(vErrors, instancePath+"/note", "maxLength", {limit: 200});
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
export const validators = { "200": shared0, "parameters": validate0, "body": validate1 };
