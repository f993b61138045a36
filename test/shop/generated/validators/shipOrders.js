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
if(data.parcels === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "parcels"});
errors++;
}
if(data.parcels !== undefined){
let data0 = data.parcels;
if(Array.isArray(data0)){
if(data0.length > 50){
vErrors = fail(vErrors, instancePath+"/parcels", "maxItems", {limit: 50});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.order === undefined){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0, "required", {missingProperty: "order"});
errors++;
}
if(data1.sent === undefined){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0, "required", {missingProperty: "sent"});
errors++;
}
if(data1.order !== undefined){
let data2 = data1.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/order", "type", {type: "integer"});
errors++;
}
if(typeof data2 == "number"){
if(data2 > 999999 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/order", "maximum", {comparison: "<=", limit: 999999});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/order", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data1.sent !== undefined){
if(typeof data1.sent !== "boolean"){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/sent", "type", {type: "boolean"});
errors++;
}
}
if(data1.note !== undefined){
let data4 = data1.note;
if(typeof data4 === "string"){
if(data4.length > 100 && func0(data4) > 100){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/note", "maxLength", {limit: 100});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/note", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/parcels/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/parcels", "type", {type: "array"});
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
if(data.express === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "express"});
errors++;
}
if(data.express !== undefined){
if(true !== data.express){
vErrors = fail(vErrors, instancePath+"/express", "const", {allowedValue: true});
errors++;
}
}
}
validate1.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sent !== undefined){
if(false !== data.sent){
vErrors = fail(vErrors, instancePath+"/sent", "const", {allowedValue: false});
errors++;
}
}
}
validate2.errors = vErrors;
return errors === 0;
}
function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orders === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "orders"});
errors++;
}
for(const key0 in data){
if(!((key0 === "orders") || (key0 === "express"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.orders !== undefined){
let data0 = data.orders;
if(Array.isArray(data0)){
if(data0.length > 50){
vErrors = fail(vErrors, instancePath+"/orders", "maxItems", {limit: 50});
errors++;
}
if(data0.length < 1){
vErrors = fail(vErrors, instancePath+"/orders", "minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = fail(vErrors, instancePath+"/orders/" + i0, "type", {type: "integer"});
errors++;
}
if(typeof data1 == "number"){
if(data1 > 999999 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/orders/" + i0, "maximum", {comparison: "<=", limit: 999999});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/orders/" + i0, "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = Object.create(null);
for(;i1--;){
let item0 = data0[i1];
if(!((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, instancePath+"/orders", "uniqueItems", {i: i1, j: j0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/orders", "type", {type: "array"});
errors++;
}
}
if(data.express !== undefined){
if(typeof data.express !== "boolean"){
vErrors = fail(vErrors, instancePath+"/express", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
export const validators = { "200": validate0, "charges": validate1, "failed": validate2, "body": validate3 };
