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
const func1 = function isEqual(one, other) {
if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
if (Array.isArray(one) !== Array.isArray(other)) return false;
const keys = Object.keys(one);
return keys.length === Object.keys(other).length &&
keys.every((key) => Object.prototype.hasOwnProperty.call(other, key) && isEqual(one[key], other[key]));
};
const const0 = ["CERT_EXPIRING","CERT_EXPIRED"];
const fail = (errors, instancePath, keyword, params) => {
const error = { instancePath, keyword, params };
if (errors === null) return [error];
errors.push(error);
return errors;
};
function validate0(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 99){
vErrors = fail(vErrors, instancePath, "maxItems", {limit: 99});
errors++;
}
if(data.length < 1){
vErrors = fail(vErrors, instancePath, "minItems", {limit: 1});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.resource_id === undefined){
vErrors = fail(vErrors, instancePath+"/" + i0, "required", {missingProperty: "resource_id"});
errors++;
}
if(data0.notice_type === undefined){
vErrors = fail(vErrors, instancePath+"/" + i0, "required", {missingProperty: "notice_type"});
errors++;
}
for(const key0 in data0){
if(!((key0 === "resource_id") || (key0 === "notice_type"))){
vErrors = fail(vErrors, instancePath+"/" + i0, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data0.resource_id !== undefined){
let data1 = data0.resource_id;
if(typeof data1 === "string"){
if(data1.length > 63 && func0(data1) > 63){
vErrors = fail(vErrors, instancePath+"/" + i0+"/resource_id", "maxLength", {limit: 63});
errors++;
}
if(data1.length < 6 && func0(data1) < 3){
vErrors = fail(vErrors, instancePath+"/" + i0+"/resource_id", "minLength", {limit: 3});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/" + i0+"/resource_id", "type", {type: "string"});
errors++;
}
}
if(data0.notice_type !== undefined){
let data2 = data0.notice_type;
if(Array.isArray(data2)){
if(data2.length > 32){
vErrors = fail(vErrors, instancePath+"/" + i0+"/notice_type", "maxItems", {limit: 32});
errors++;
}
if(data2.length < 1){
vErrors = fail(vErrors, instancePath+"/" + i0+"/notice_type", "minItems", {limit: 1});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((data3 === "CERT_EXPIRING") || (data3 === "CERT_EXPIRED"))){
vErrors = fail(vErrors, instancePath+"/" + i0+"/notice_type/" + i1, "enum", {allowedValues: const0});
errors++;
}
}
let i2 = data2.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func1(data2[i2], data2[j0])){
vErrors = fail(vErrors, instancePath+"/" + i0+"/notice_type", "uniqueItems", {i: i2, j: j0});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/" + i0+"/notice_type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "array"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
export const validators = { "body": validate0 };
