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
const const0 = ["CDN","WAF","ELB","ALL"];
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
if(data.results === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "results"});
errors++;
}
if(data.results !== undefined){
let data0 = data.results;
if(Array.isArray(data0)){
if(data0.length > 50){
vErrors = fail(vErrors, instancePath+"/results", "maxItems", {limit: 50});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.certificate_id === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0, "required", {missingProperty: "certificate_id"});
errors++;
}
if(data1.total_num === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0, "required", {missingProperty: "total_num"});
errors++;
}
if(data1.deployed_resources === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0, "required", {missingProperty: "deployed_resources"});
errors++;
}
if(data1.certificate_id !== undefined){
let data2 = data1.certificate_id;
if(typeof data2 === "string"){
if(data2.length > 16 && func0(data2) > 16){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/certificate_id", "maxLength", {limit: 16});
errors++;
}
if(data2.length < 32 && func0(data2) < 16){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/certificate_id", "minLength", {limit: 16});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/certificate_id", "type", {type: "string"});
errors++;
}
}
if(data1.total_num !== undefined){
let data3 = data1.total_num;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/total_num", "type", {type: "integer"});
errors++;
}
if(typeof data3 == "number"){
if(data3 > 1000000 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/total_num", "maximum", {comparison: "<=", limit: 1000000});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/total_num", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data1.deployed_resources !== undefined){
let data4 = data1.deployed_resources;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources", "maxItems", {limit: 100});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.service === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1, "required", {missingProperty: "service"});
errors++;
}
if(data5.resource_num === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1, "required", {missingProperty: "resource_num"});
errors++;
}
if(data5.resource_location === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1, "required", {missingProperty: "resource_location"});
errors++;
}
if(data5.region_resources === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1, "required", {missingProperty: "region_resources"});
errors++;
}
if(data5.service !== undefined){
let data6 = data5.service;
if(typeof data6 === "string"){
if(data6.length > 5 && func0(data6) > 5){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/service", "maxLength", {limit: 5});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/service", "type", {type: "string"});
errors++;
}
}
if(data5.resource_num !== undefined){
let data7 = data5.resource_num;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/resource_num", "type", {type: "integer"});
errors++;
}
if(typeof data7 == "number"){
if(data7 > 1000000 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/resource_num", "maximum", {comparison: "<=", limit: 1000000});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/resource_num", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data5.resource_location !== undefined){
let data8 = data5.resource_location;
if(typeof data8 === "string"){
if(data8.length > 63 && func0(data8) > 63){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/resource_location", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/resource_location", "type", {type: "string"});
errors++;
}
}
if(data5.region_resources !== undefined){
let data9 = data5.region_resources;
if(Array.isArray(data9)){
if(data9.length > 100){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources", "maxItems", {limit: 100});
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.region_id === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2, "required", {missingProperty: "region_id"});
errors++;
}
if(data10.is_error === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2, "required", {missingProperty: "is_error"});
errors++;
}
if(data10.resources === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2, "required", {missingProperty: "resources"});
errors++;
}
if(data10.region_id !== undefined){
let data11 = data10.region_id;
if(typeof data11 === "string"){
if(data11.length > 63 && func0(data11) > 63){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/region_id", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/region_id", "type", {type: "string"});
errors++;
}
}
if(data10.is_error !== undefined){
if(typeof data10.is_error !== "boolean"){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/is_error", "type", {type: "boolean"});
errors++;
}
}
if(data10.resources !== undefined){
let data13 = data10.resources;
if(Array.isArray(data13)){
if(data13.length > 100){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/resources", "maxItems", {limit: 100});
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.resource_id === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/resources/" + i3, "required", {missingProperty: "resource_id"});
errors++;
}
if(data14.resource_name === undefined){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/resources/" + i3, "required", {missingProperty: "resource_name"});
errors++;
}
if(data14.resource_id !== undefined){
let data15 = data14.resource_id;
if(typeof data15 === "string"){
if(data15.length > 255 && func0(data15) > 255){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/resources/" + i3+"/resource_id", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/resources/" + i3+"/resource_id", "type", {type: "string"});
errors++;
}
}
if(data14.resource_name !== undefined){
let data16 = data14.resource_name;
if(typeof data16 === "string"){
if(data16.length > 255 && func0(data16) > 255){
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/resources/" + i3+"/resource_name", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/resources/" + i3+"/resource_name", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/resources/" + i3, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2+"/resources", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources/" + i2, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1+"/region_resources", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources/" + i1, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/results/" + i0+"/deployed_resources", "type", {type: "array"});
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
validate0.errors = vErrors;
return errors === 0;
}
function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.certificate_ids === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "certificate_ids"});
errors++;
}
if(data.service_names === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "service_names"});
errors++;
}
for(const key0 in data){
if(!((key0 === "certificate_ids") || (key0 === "service_names"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.certificate_ids !== undefined){
let data0 = data.certificate_ids;
if(Array.isArray(data0)){
if(data0.length > 50){
vErrors = fail(vErrors, instancePath+"/certificate_ids", "maxItems", {limit: 50});
errors++;
}
if(data0.length < 1){
vErrors = fail(vErrors, instancePath+"/certificate_ids", "minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 16 && func0(data1) > 16){
vErrors = fail(vErrors, instancePath+"/certificate_ids/" + i0, "maxLength", {limit: 16});
errors++;
}
if(data1.length < 32 && func0(data1) < 16){
vErrors = fail(vErrors, instancePath+"/certificate_ids/" + i0, "minLength", {limit: 16});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/certificate_ids/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/certificate_ids", "type", {type: "array"});
errors++;
}
}
if(data.service_names !== undefined){
let data2 = data.service_names;
if(Array.isArray(data2)){
if(data2.length > 50){
vErrors = fail(vErrors, instancePath+"/service_names", "maxItems", {limit: 50});
errors++;
}
if(data2.length < 1){
vErrors = fail(vErrors, instancePath+"/service_names", "minItems", {limit: 1});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((((data3 === "CDN") || (data3 === "WAF")) || (data3 === "ELB")) || (data3 === "ALL"))){
vErrors = fail(vErrors, instancePath+"/service_names/" + i1, "enum", {allowedValues: const0});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/service_names", "type", {type: "array"});
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
export const validators = { "200": validate0, "body": validate1 };
