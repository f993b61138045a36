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
const const0 = ["CDN","WAF","ELB","cdn","waf","elb"];
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
if(data.results === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "results"});
errors++;
}
if(data.results !== undefined){
let data0 = data.results;
if(Array.isArray(data0)){
if(data0.length > 10){
vErrors = fail(vErrors, instancePath+"/results", "maxItems", {limit: 10});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.project_name === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0, "required", {missingProperty: "project_name"});
errors++;
}
if(data1.project_name !== undefined){
let data2 = data1.project_name;
if(typeof data2 === "string"){
if(data2.length > 63 && func0(data2) > 63){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/project_name", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/project_name", "type", {type: "string"});
errors++;
}
}
if(data1.cert_id !== undefined){
let data3 = data1.cert_id;
if(typeof data3 === "string"){
if(data3.length > 255 && func0(data3) > 255){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/cert_id", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/cert_id", "type", {type: "string"});
errors++;
}
}
if(data1.message !== undefined){
let data4 = data1.message;
if(typeof data4 === "string"){
if(data4.length > 255 && func0(data4) > 255){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/message", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/message", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/results", "type", {type: "array"});
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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "message"});
errors++;
}
if(data.message !== undefined){
const _errs3 = errors;
const _errs4 = errors;
if("success" !== data.message){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs4 === errors;
if(valid2){
vErrors = fail(vErrors, instancePath+"/message", "not", {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cert_id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "cert_id"});
errors++;
}
if(data.cert_id !== undefined){
if("" !== data.cert_id){
vErrors = fail(vErrors, instancePath+"/cert_id", "const", {allowedValue: ""});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = fail(vErrors, instancePath, "anyOf", {});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
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
if(data.target_projects === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "target_projects"});
errors++;
}
if(data.target_service === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "target_service"});
errors++;
}
for(const key0 in data){
if(!((key0 === "target_projects") || (key0 === "target_service"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.target_projects !== undefined){
let data0 = data.target_projects;
if(Array.isArray(data0)){
if(data0.length > 10){
vErrors = fail(vErrors, instancePath+"/target_projects", "maxItems", {limit: 10});
errors++;
}
if(data0.length < 1){
vErrors = fail(vErrors, instancePath+"/target_projects", "minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 32 && func0(data1) > 32){
vErrors = fail(vErrors, instancePath+"/target_projects/" + i0, "maxLength", {limit: 32});
errors++;
}
if(data1.length < 2 && func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/target_projects/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/target_projects/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/target_projects", "type", {type: "array"});
errors++;
}
}
if(data.target_service !== undefined){
let data2 = data.target_service;
if(!((((((data2 === "CDN") || (data2 === "WAF")) || (data2 === "ELB")) || (data2 === "cdn")) || (data2 === "waf")) || (data2 === "elb"))){
vErrors = fail(vErrors, instancePath+"/target_service", "enum", {allowedValues: const0});
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
export const validators = { "200": validate1, "failed": validate2, "parameters": validate0, "body": validate3 };
