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
const const0 = new RegExp("^[A-Za-z]{2}$", "u");
const const1 = ["DNS","FILE","EMAIL","dns","file","email"];
const const2 = ["DEFAULT","SHA-256"];
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
if(data.request_info === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "request_info"});
errors++;
}
if(data.request_info !== undefined){
let data0 = data.request_info;
if(typeof data0 === "string"){
if(data0.length > 63 && func0(data0) > 63){
vErrors = fail(vErrors, instancePath+"/request_info", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/request_info", "type", {type: "string"});
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
validate1.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "domain"});
errors++;
}
if(data.applicant_name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "applicant_name"});
errors++;
}
if(data.applicant_phone === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "applicant_phone"});
errors++;
}
if(data.applicant_email === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "applicant_email"});
errors++;
}
if(data.agree_privacy_protection === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "agree_privacy_protection"});
errors++;
}
if(data.domain_method === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "domain_method"});
errors++;
}
for(const key0 in data){
if(!((key0 === "domain" || key0 === "sans" || key0 === "csr" || key0 === "company_name" || key0 === "company_unit" || key0 === "company_province" || key0 === "company_city" || key0 === "country" || key0 === "applicant_name" || key0 === "applicant_phone" || key0 === "applicant_email" || key0 === "contact_name" || key0 === "contact_phone" || key0 === "contact_email" || key0 === "auto_dns_auth" || key0 === "agree_privacy_protection" || key0 === "domain_method" || key0 === "key_algorithm" || key0 === "ca_hash_algorithm"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.domain !== undefined){
let data0 = data.domain;
if(typeof data0 === "string"){
if(data0.length > 255 && func0(data0) > 255){
vErrors = fail(vErrors, instancePath+"/domain", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/domain", "type", {type: "string"});
errors++;
}
}
if(data.sans !== undefined){
let data1 = data.sans;
if(typeof data1 === "string"){
if(data1.length > 4096 && func0(data1) > 4096){
vErrors = fail(vErrors, instancePath+"/sans", "maxLength", {limit: 4096});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/sans", "type", {type: "string"});
errors++;
}
}
if(data.csr !== undefined){
let data2 = data.csr;
if(typeof data2 === "string"){
if(data2.length > 5120 && func0(data2) > 5120){
vErrors = fail(vErrors, instancePath+"/csr", "maxLength", {limit: 5120});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/csr", "type", {type: "string"});
errors++;
}
}
if(data.company_name !== undefined){
let data3 = data.company_name;
if(typeof data3 === "string"){
if(data3.length > 63 && func0(data3) > 63){
vErrors = fail(vErrors, instancePath+"/company_name", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/company_name", "type", {type: "string"});
errors++;
}
}
if(data.company_unit !== undefined){
let data4 = data.company_unit;
if(typeof data4 === "string"){
if(data4.length > 63 && func0(data4) > 63){
vErrors = fail(vErrors, instancePath+"/company_unit", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/company_unit", "type", {type: "string"});
errors++;
}
}
if(data.company_province !== undefined){
let data5 = data.company_province;
if(typeof data5 === "string"){
if(data5.length > 63 && func0(data5) > 63){
vErrors = fail(vErrors, instancePath+"/company_province", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/company_province", "type", {type: "string"});
errors++;
}
}
if(data.company_city !== undefined){
let data6 = data.company_city;
if(typeof data6 === "string"){
if(data6.length > 63 && func0(data6) > 63){
vErrors = fail(vErrors, instancePath+"/company_city", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/company_city", "type", {type: "string"});
errors++;
}
}
if(data.country !== undefined){
let data7 = data.country;
if(typeof data7 === "string"){
if(data7.length > 2 && func0(data7) > 2){
vErrors = fail(vErrors, instancePath+"/country", "maxLength", {limit: 2});
errors++;
}
if(data7.length < 4 && func0(data7) < 2){
vErrors = fail(vErrors, instancePath+"/country", "minLength", {limit: 2});
errors++;
}
if(!const0.test(data7)){
vErrors = fail(vErrors, instancePath+"/country", "pattern", {pattern: "^[A-Za-z]{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/country", "type", {type: "string"});
errors++;
}
}
if(data.applicant_name !== undefined){
let data8 = data.applicant_name;
if(typeof data8 === "string"){
if(data8.length > 100 && func0(data8) > 100){
vErrors = fail(vErrors, instancePath+"/applicant_name", "maxLength", {limit: 100});
errors++;
}
if(data8.length < 2 && func0(data8) < 1){
vErrors = fail(vErrors, instancePath+"/applicant_name", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/applicant_name", "type", {type: "string"});
errors++;
}
}
if(data.applicant_phone !== undefined){
let data9 = data.applicant_phone;
if(typeof data9 === "string"){
if(data9.length > 63 && func0(data9) > 63){
vErrors = fail(vErrors, instancePath+"/applicant_phone", "maxLength", {limit: 63});
errors++;
}
if(data9.length < 2 && func0(data9) < 1){
vErrors = fail(vErrors, instancePath+"/applicant_phone", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/applicant_phone", "type", {type: "string"});
errors++;
}
}
if(data.applicant_email !== undefined){
let data10 = data.applicant_email;
if(typeof data10 === "string"){
if(data10.length > 256 && func0(data10) > 256){
vErrors = fail(vErrors, instancePath+"/applicant_email", "maxLength", {limit: 256});
errors++;
}
if(data10.length < 2 && func0(data10) < 1){
vErrors = fail(vErrors, instancePath+"/applicant_email", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/applicant_email", "type", {type: "string"});
errors++;
}
}
if(data.contact_name !== undefined){
let data11 = data.contact_name;
if(typeof data11 === "string"){
if(data11.length > 63 && func0(data11) > 63){
vErrors = fail(vErrors, instancePath+"/contact_name", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/contact_name", "type", {type: "string"});
errors++;
}
}
if(data.contact_phone !== undefined){
let data12 = data.contact_phone;
if(typeof data12 === "string"){
if(data12.length > 63 && func0(data12) > 63){
vErrors = fail(vErrors, instancePath+"/contact_phone", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/contact_phone", "type", {type: "string"});
errors++;
}
}
if(data.contact_email !== undefined){
let data13 = data.contact_email;
if(typeof data13 === "string"){
if(data13.length > 256 && func0(data13) > 256){
vErrors = fail(vErrors, instancePath+"/contact_email", "maxLength", {limit: 256});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/contact_email", "type", {type: "string"});
errors++;
}
}
if(data.auto_dns_auth !== undefined){
if(typeof data.auto_dns_auth !== "boolean"){
vErrors = fail(vErrors, instancePath+"/auto_dns_auth", "type", {type: "boolean"});
errors++;
}
}
if(data.agree_privacy_protection !== undefined){
if(true !== data.agree_privacy_protection){
vErrors = fail(vErrors, instancePath+"/agree_privacy_protection", "const", {allowedValue: true});
errors++;
}
}
if(data.domain_method !== undefined){
let data16 = data.domain_method;
if(!((((((data16 === "DNS") || (data16 === "FILE")) || (data16 === "EMAIL")) || (data16 === "dns")) || (data16 === "file")) || (data16 === "email"))){
vErrors = fail(vErrors, instancePath+"/domain_method", "enum", {allowedValues: const1});
errors++;
}
}
if(data.key_algorithm !== undefined){
let data17 = data.key_algorithm;
if(typeof data17 === "string"){
if(data17.length > 32 && func0(data17) > 32){
vErrors = fail(vErrors, instancePath+"/key_algorithm", "maxLength", {limit: 32});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/key_algorithm", "type", {type: "string"});
errors++;
}
}
if(data.ca_hash_algorithm !== undefined){
let data18 = data.ca_hash_algorithm;
if(!((data18 === "DEFAULT") || (data18 === "SHA-256"))){
vErrors = fail(vErrors, instancePath+"/ca_hash_algorithm", "enum", {allowedValues: const2});
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
