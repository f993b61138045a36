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
const const0 = ["create","delete"];
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
if(data.key === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "key"});
errors++;
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "value"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(data0.length > 128 && func0(data0) > 128){
vErrors = fail(vErrors, instancePath+"/key", "maxLength", {limit: 128});
errors++;
}
if(data0.length < 2 && func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/key", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/key", "type", {type: "string"});
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(data1.length > 255 && func0(data1) > 255){
vErrors = fail(vErrors, instancePath+"/value", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/value", "type", {type: "string"});
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
if(data.resource_id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "resource_id"});
errors++;
}
for(const key0 in data){
if(!(key0 === "resource_id")){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.resource_id !== undefined){
let data0 = data.resource_id;
if(typeof data0 === "string"){
if(data0.length > 16 && func0(data0) > 16){
vErrors = fail(vErrors, instancePath+"/resource_id", "maxLength", {limit: 16});
errors++;
}
if(data0.length < 32 && func0(data0) < 16){
vErrors = fail(vErrors, instancePath+"/resource_id", "minLength", {limit: 16});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/resource_id", "type", {type: "string"});
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
function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.desc === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "desc"});
errors++;
}
if(data.desc !== undefined){
let data0 = data.desc;
if(typeof data0 === "string"){
if(data0.length > 63 && func0(data0) > 63){
vErrors = fail(vErrors, instancePath+"/desc", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/desc", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "action"});
errors++;
}
if(data.action !== undefined){
if("delete" !== data.action){
vErrors = fail(vErrors, instancePath+"/action", "const", {allowedValue: "delete"});
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
function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "action"});
errors++;
}
if(data.tags === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "tags"});
errors++;
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "tags"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(!((data0 === "create") || (data0 === "delete"))){
vErrors = fail(vErrors, instancePath+"/action", "enum", {allowedValues: const0});
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(Array.isArray(data1)){
if(data1.length > 20){
vErrors = fail(vErrors, instancePath+"/tags", "maxItems", {limit: 20});
errors++;
}
if(data1.length < 1){
vErrors = fail(vErrors, instancePath+"/tags", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate0(data1[i0], {instancePath:instancePath+"/tags/" + i0}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
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
validate4.errors = vErrors;
return errors === 0;
}
export const validators = { "200": validate2, "destroys": validate3, "parameters": validate1, "body": validate4 };
