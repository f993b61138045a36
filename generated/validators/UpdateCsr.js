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
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "name"});
errors++;
}
if(data.domain_name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "domain_name"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 63 && func0(data0) > 63){
vErrors = fail(vErrors, instancePath+"/id", "maxLength", {limit: 63});
errors++;
}
if(data0.length < 2 && func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/id", "minLength", {limit: 1});
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
if(data1.length > 255 && func0(data1) > 255){
vErrors = fail(vErrors, instancePath+"/name", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.csr !== undefined){
let data2 = data.csr;
if(typeof data2 === "string"){
if(data2.length > 16384 && func0(data2) > 16384){
vErrors = fail(vErrors, instancePath+"/csr", "maxLength", {limit: 16384});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/csr", "type", {type: "string"});
errors++;
}
}
if(data.domain_name !== undefined){
let data3 = data.domain_name;
if(typeof data3 === "string"){
if(data3.length > 255 && func0(data3) > 255){
vErrors = fail(vErrors, instancePath+"/domain_name", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/domain_name", "type", {type: "string"});
errors++;
}
}
if(data.sans !== undefined){
let data4 = data.sans;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/sans", "type", {type: const0});
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 4096 && func0(data4) > 4096){
vErrors = fail(vErrors, instancePath+"/sans", "maxLength", {limit: 4096});
errors++;
}
}
}
if(data.private_key_algo !== undefined){
let data5 = data.private_key_algo;
if(typeof data5 === "string"){
if(data5.length > 64 && func0(data5) > 64){
vErrors = fail(vErrors, instancePath+"/private_key_algo", "maxLength", {limit: 64});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/private_key_algo", "type", {type: "string"});
errors++;
}
}
if(data.usage !== undefined){
let data6 = data.usage;
if(typeof data6 === "string"){
if(data6.length > 64 && func0(data6) > 64){
vErrors = fail(vErrors, instancePath+"/usage", "maxLength", {limit: 64});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/usage", "type", {type: "string"});
errors++;
}
}
if(data.company_country !== undefined){
let data7 = data.company_country;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/company_country", "type", {type: const0});
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 255 && func0(data7) > 255){
vErrors = fail(vErrors, instancePath+"/company_country", "maxLength", {limit: 255});
errors++;
}
}
}
if(data.company_province !== undefined){
let data8 = data.company_province;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/company_province", "type", {type: const0});
errors++;
}
if(typeof data8 === "string"){
if(data8.length > 255 && func0(data8) > 255){
vErrors = fail(vErrors, instancePath+"/company_province", "maxLength", {limit: 255});
errors++;
}
}
}
if(data.company_city !== undefined){
let data9 = data.company_city;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/company_city", "type", {type: const0});
errors++;
}
if(typeof data9 === "string"){
if(data9.length > 255 && func0(data9) > 255){
vErrors = fail(vErrors, instancePath+"/company_city", "maxLength", {limit: 255});
errors++;
}
}
}
if(data.company_name !== undefined){
let data10 = data.company_name;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = fail(vErrors, instancePath+"/company_name", "type", {type: const0});
errors++;
}
if(typeof data10 === "string"){
if(data10.length > 255 && func0(data10) > 255){
vErrors = fail(vErrors, instancePath+"/company_name", "maxLength", {limit: 255});
errors++;
}
}
}
if(data.create_time !== undefined){
let data11 = data.create_time;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
vErrors = fail(vErrors, instancePath+"/create_time", "type", {type: "integer"});
errors++;
}
if(typeof data11 == "number"){
if(data11 > 9007199254740991 || isNaN(data11)){
vErrors = fail(vErrors, instancePath+"/create_time", "maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data11 < 0 || isNaN(data11)){
vErrors = fail(vErrors, instancePath+"/create_time", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.update_time !== undefined){
let data12 = data.update_time;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
vErrors = fail(vErrors, instancePath+"/update_time", "type", {type: "integer"});
errors++;
}
if(typeof data12 == "number"){
if(data12 > 9007199254740991 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/update_time", "maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/update_time", "minimum", {comparison: ">=", limit: 0});
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
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 40 && func0(data0) > 40){
vErrors = fail(vErrors, instancePath+"/id", "maxLength", {limit: 40});
errors++;
}
if(data0.length < 32 && func0(data0) < 16){
vErrors = fail(vErrors, instancePath+"/id", "minLength", {limit: 16});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "string"});
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
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!(key0 === "name")){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 255 && func0(data0) > 255){
vErrors = fail(vErrors, instancePath+"/name", "maxLength", {limit: 255});
errors++;
}
if(data0.length < 2 && func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
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
export const validators = { "200": validate0, "parameters": validate1, "body": validate2 };
