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
const const0 = ["CDN","WAF","ELB"];
const const1 = ["premium","cloud"];
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
if(data.failure_list === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "failure_list"});
errors++;
}
if(data.failure_list !== undefined){
let data0 = data.failure_list;
if(Array.isArray(data0)){
if(data0.length > 20){
vErrors = fail(vErrors, instancePath+"/failure_list", "maxItems", {limit: 20});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.resource !== undefined){
let data2 = data1.resource;
if(typeof data2 === "string"){
if(data2.length > 255 && func0(data2) > 255){
vErrors = fail(vErrors, instancePath+"/failure_list/" + i0+"/resource", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/failure_list/" + i0+"/resource", "type", {type: "string"});
errors++;
}
}
if(data1.failure_info !== undefined){
let data3 = data1.failure_info;
if(typeof data3 === "string"){
if(data3.length > 1024 && func0(data3) > 1024){
vErrors = fail(vErrors, instancePath+"/failure_list/" + i0+"/failure_info", "maxLength", {limit: 1024});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/failure_list/" + i0+"/failure_info", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/failure_list/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/failure_list", "type", {type: "array"});
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
if(!(data && typeof data == "object" && !Array.isArray(data))){
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
if(data.service_name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "service_name"});
errors++;
}
if(data.resources === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "resources"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "project_name") || (key0 === "service_name")) || (key0 === "resources"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.project_name !== undefined){
let data0 = data.project_name;
if(typeof data0 === "string"){
if(data0.length > 255 && func0(data0) > 255){
vErrors = fail(vErrors, instancePath+"/project_name", "maxLength", {limit: 255});
errors++;
}
if(data0.length < 2 && func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/project_name", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/project_name", "type", {type: "string"});
errors++;
}
}
if(data.service_name !== undefined){
let data1 = data.service_name;
if(!(((data1 === "CDN") || (data1 === "WAF")) || (data1 === "ELB"))){
vErrors = fail(vErrors, instancePath+"/service_name", "enum", {allowedValues: const0});
errors++;
}
}
if(data.resources !== undefined){
let data2 = data.resources;
if(Array.isArray(data2)){
if(data2.length > 20){
vErrors = fail(vErrors, instancePath+"/resources", "maxItems", {limit: 20});
errors++;
}
if(data2.length < 1){
vErrors = fail(vErrors, instancePath+"/resources", "minItems", {limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((key1 === "id") || (key1 === "type")) || (key1 === "domain_name")) || (key1 === "enterprise_project_id"))){
vErrors = fail(vErrors, instancePath+"/resources/" + i0, "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 === "string"){
if(data4.length > 63 && func0(data4) > 63){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/id", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/id", "type", {type: "string"});
errors++;
}
}
if(data3.type !== undefined){
let data5 = data3.type;
if(!((data5 === "premium") || (data5 === "cloud"))){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/type", "enum", {allowedValues: const1});
errors++;
}
}
if(data3.domain_name !== undefined){
let data6 = data3.domain_name;
if(typeof data6 === "string"){
if(data6.length > 255 && func0(data6) > 255){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/domain_name", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/domain_name", "type", {type: "string"});
errors++;
}
}
if(data3.enterprise_project_id !== undefined){
let data7 = data3.enterprise_project_id;
if(typeof data7 === "string"){
if(data7.length > 63 && func0(data7) > 63){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/enterprise_project_id", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/enterprise_project_id", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources", "type", {type: "array"});
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
export const validators = { "200": validate1, "charges": validate2, "parameters": validate0, "body": validate3 };
