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
if(data.tags !== undefined){
let data0 = data.tags;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = fail(vErrors, instancePath+"/tags", "maxItems", {limit: 1000});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
vErrors = fail(vErrors, instancePath+"/tags/" + i0, "required", {missingProperty: "key"});
errors++;
}
if(data1.values === undefined){
vErrors = fail(vErrors, instancePath+"/tags/" + i0, "required", {missingProperty: "values"});
errors++;
}
if(data1.key !== undefined){
let data2 = data1.key;
if(typeof data2 === "string"){
if(data2.length > 128 && func0(data2) > 128){
vErrors = fail(vErrors, instancePath+"/tags/" + i0+"/key", "maxLength", {limit: 128});
errors++;
}
if(data2.length < 2 && func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/tags/" + i0+"/key", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/tags/" + i0+"/key", "type", {type: "string"});
errors++;
}
}
if(data1.values !== undefined){
let data3 = data1.values;
if(Array.isArray(data3)){
if(data3.length > 20){
vErrors = fail(vErrors, instancePath+"/tags/" + i0+"/values", "maxItems", {limit: 20});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(data4.length > 255 && func0(data4) > 255){
vErrors = fail(vErrors, instancePath+"/tags/" + i0+"/values/" + i1, "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/tags/" + i0+"/values/" + i1, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/tags/" + i0+"/values", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/tags/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/tags", "type", {type: "array"});
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
export const validators = { "200": validate0 };
