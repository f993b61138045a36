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
const const0 = ["card","invoice"];
const const1 = new RegExp("^[0-9]{16}$", "u");
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
if(data.number === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "number"});
errors++;
}
if(data.state === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "state"});
errors++;
}
if(data.number !== undefined){
let data0 = data.number;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = fail(vErrors, instancePath+"/number", "type", {type: "integer"});
errors++;
}
if(typeof data0 == "number"){
if(data0 > 999999 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/number", "maximum", {comparison: "<=", limit: 999999});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/number", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 === "string"){
if(data1.length > 20 && func0(data1) > 20){
vErrors = fail(vErrors, instancePath+"/state", "maxLength", {limit: 20});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/state", "type", {type: "string"});
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
if(data.items === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "items"});
errors++;
}
if(data.payment === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "payment"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "payment")) || (key0 === "gift-wrap"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 20){
vErrors = fail(vErrors, instancePath+"/items", "maxItems", {limit: 20});
errors++;
}
if(data0.length < 1){
vErrors = fail(vErrors, instancePath+"/items", "minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.product === undefined){
vErrors = fail(vErrors, instancePath+"/items/" + i0, "required", {missingProperty: "product"});
errors++;
}
if(data1.count === undefined){
vErrors = fail(vErrors, instancePath+"/items/" + i0, "required", {missingProperty: "count"});
errors++;
}
for(const key1 in data1){
if(!((key1 === "product") || (key1 === "count"))){
vErrors = fail(vErrors, instancePath+"/items/" + i0, "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.product !== undefined){
let data2 = data1.product;
if(typeof data2 === "string"){
if(data2.length > 10 && func0(data2) > 10){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/product", "maxLength", {limit: 10});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/product", "type", {type: "string"});
errors++;
}
}
if(data1.count !== undefined){
let data3 = data1.count;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/count", "type", {type: "integer"});
errors++;
}
if(typeof data3 == "number"){
if(data3 > 99 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/count", "maximum", {comparison: "<=", limit: 99});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/count", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/items/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/items", "type", {type: "array"});
errors++;
}
}
if(data.payment !== undefined){
let data4 = data.payment;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "kind"});
errors++;
}
if(data4.kind !== undefined){
let data5 = data4.kind;
if(!((data5 === "card") || (data5 === "invoice"))){
vErrors = fail(vErrors, instancePath+"/payment/kind", "enum", {allowedValues: const0});
errors++;
}
}
const tag0 = data4.kind;
if(typeof tag0 == "string"){
if(tag0 === "card"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "kind"});
errors++;
}
if(data4.card === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "card"});
errors++;
}
for(const key2 in data4){
if(!((key2 === "kind") || (key2 === "card"))){
vErrors = fail(vErrors, instancePath+"/payment", "additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data4.kind !== undefined){
if("card" !== data4.kind){
vErrors = fail(vErrors, instancePath+"/payment/kind", "const", {allowedValue: "card"});
errors++;
}
}
if(data4.card !== undefined){
let data7 = data4.card;
if(typeof data7 === "string"){
if(data7.length > 16 && func0(data7) > 16){
vErrors = fail(vErrors, instancePath+"/payment/card", "maxLength", {limit: 16});
errors++;
}
if(!const1.test(data7)){
vErrors = fail(vErrors, instancePath+"/payment/card", "pattern", {pattern: "^[0-9]{16}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment/card", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment", "type", {type: "object"});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "kind"});
errors++;
}
if(data4.kind !== undefined){
if("card" !== data4.kind){
vErrors = fail(vErrors, instancePath+"/payment/kind", "const", {allowedValue: "card"});
errors++;
}
}
}
}
else if(tag0 === "invoice"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "kind"});
errors++;
}
for(const key3 in data4){
if(!(key3 === "kind")){
vErrors = fail(vErrors, instancePath+"/payment", "additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data4.kind !== undefined){
if("invoice" !== data4.kind){
vErrors = fail(vErrors, instancePath+"/payment/kind", "const", {allowedValue: "invoice"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment", "type", {type: "object"});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "kind"});
errors++;
}
if(data4.kind !== undefined){
if("invoice" !== data4.kind){
vErrors = fail(vErrors, instancePath+"/payment/kind", "const", {allowedValue: "invoice"});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment", "discriminator", {error: "mapping", tag: "kind", tagValue: tag0});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment", "discriminator", {error: "tag", tag: "kind", tagValue: tag0});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment", "type", {type: "object"});
errors++;
}
}
if(data["gift-wrap"] !== undefined){
if(typeof data["gift-wrap"] !== "boolean"){
vErrors = fail(vErrors, instancePath+"/gift-wrap", "type", {type: "boolean"});
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
export const validators = { "201": validate0, "body": validate1 };
