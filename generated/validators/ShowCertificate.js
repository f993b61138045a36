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
const const1 = ["array","null"];
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
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.status === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "status"});
errors++;
}
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "name"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 16 && func0(data0) > 16){
vErrors = fail(vErrors, instancePath+"/id", "maxLength", {limit: 16});
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
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 === "string"){
if(data1.length > 64 && func0(data1) > 64){
vErrors = fail(vErrors, instancePath+"/status", "maxLength", {limit: 64});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
}
if(data.order_id !== undefined){
let data2 = data.order_id;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/order_id", "type", {type: const0});
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 63 && func0(data2) > 63){
vErrors = fail(vErrors, instancePath+"/order_id", "maxLength", {limit: 63});
errors++;
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length > 255 && func0(data3) > 255){
vErrors = fail(vErrors, instancePath+"/name", "maxLength", {limit: 255});
errors++;
}
if(data3.length < 2 && func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/name", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/type", "type", {type: const0});
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 128 && func0(data4) > 128){
vErrors = fail(vErrors, instancePath+"/type", "maxLength", {limit: 128});
errors++;
}
}
}
if(data.brand !== undefined){
let data5 = data.brand;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/brand", "type", {type: const0});
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 255 && func0(data5) > 255){
vErrors = fail(vErrors, instancePath+"/brand", "maxLength", {limit: 255});
errors++;
}
}
}
if(data.push_support !== undefined){
let data6 = data.push_support;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/push_support", "type", {type: const0});
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 32 && func0(data6) > 32){
vErrors = fail(vErrors, instancePath+"/push_support", "maxLength", {limit: 32});
errors++;
}
}
}
if(data.revoke_reason !== undefined){
let data7 = data.revoke_reason;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/revoke_reason", "type", {type: const0});
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 255 && func0(data7) > 255){
vErrors = fail(vErrors, instancePath+"/revoke_reason", "maxLength", {limit: 255});
errors++;
}
}
}
if(data.signature_algorithm !== undefined){
let data8 = data.signature_algorithm;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/signature_algorithm", "type", {type: const0});
errors++;
}
if(typeof data8 === "string"){
if(data8.length > 64 && func0(data8) > 64){
vErrors = fail(vErrors, instancePath+"/signature_algorithm", "maxLength", {limit: 64});
errors++;
}
}
}
if(data.issue_time !== undefined){
let data9 = data.issue_time;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/issue_time", "type", {type: const0});
errors++;
}
if(typeof data9 === "string"){
if(data9.length > 32 && func0(data9) > 32){
vErrors = fail(vErrors, instancePath+"/issue_time", "maxLength", {limit: 32});
errors++;
}
}
}
if(data.not_before !== undefined){
let data10 = data.not_before;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = fail(vErrors, instancePath+"/not_before", "type", {type: const0});
errors++;
}
if(typeof data10 === "string"){
if(data10.length > 32 && func0(data10) > 32){
vErrors = fail(vErrors, instancePath+"/not_before", "maxLength", {limit: 32});
errors++;
}
}
}
if(data.not_after !== undefined){
let data11 = data.not_after;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fail(vErrors, instancePath+"/not_after", "type", {type: const0});
errors++;
}
if(typeof data11 === "string"){
if(data11.length > 32 && func0(data11) > 32){
vErrors = fail(vErrors, instancePath+"/not_after", "maxLength", {limit: 32});
errors++;
}
}
}
if(data.validity_period !== undefined){
let data12 = data.validity_period;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
vErrors = fail(vErrors, instancePath+"/validity_period", "type", {type: "integer"});
errors++;
}
if(typeof data12 == "number"){
if(data12 > 120 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/validity_period", "maximum", {comparison: "<=", limit: 120});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/validity_period", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.validation_method !== undefined){
let data13 = data.validation_method;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = fail(vErrors, instancePath+"/validation_method", "type", {type: const0});
errors++;
}
if(typeof data13 === "string"){
if(data13.length > 32 && func0(data13) > 32){
vErrors = fail(vErrors, instancePath+"/validation_method", "maxLength", {limit: 32});
errors++;
}
}
}
if(data.domain_type !== undefined){
let data14 = data.domain_type;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/domain_type", "type", {type: const0});
errors++;
}
if(typeof data14 === "string"){
if(data14.length > 128 && func0(data14) > 128){
vErrors = fail(vErrors, instancePath+"/domain_type", "maxLength", {limit: 128});
errors++;
}
}
}
if(data.multi_domain_type !== undefined){
let data15 = data.multi_domain_type;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = fail(vErrors, instancePath+"/multi_domain_type", "type", {type: const0});
errors++;
}
if(typeof data15 === "string"){
if(data15.length > 32 && func0(data15) > 32){
vErrors = fail(vErrors, instancePath+"/multi_domain_type", "maxLength", {limit: 32});
errors++;
}
}
}
if(data.domain !== undefined){
let data16 = data.domain;
if((typeof data16 !== "string") && (data16 !== null)){
vErrors = fail(vErrors, instancePath+"/domain", "type", {type: const0});
errors++;
}
if(typeof data16 === "string"){
if(data16.length > 255 && func0(data16) > 255){
vErrors = fail(vErrors, instancePath+"/domain", "maxLength", {limit: 255});
errors++;
}
}
}
if(data.sans !== undefined){
let data17 = data.sans;
if((typeof data17 !== "string") && (data17 !== null)){
vErrors = fail(vErrors, instancePath+"/sans", "type", {type: const0});
errors++;
}
if(typeof data17 === "string"){
if(data17.length > 4096 && func0(data17) > 4096){
vErrors = fail(vErrors, instancePath+"/sans", "maxLength", {limit: 4096});
errors++;
}
}
}
if(data.domain_count !== undefined){
let data18 = data.domain_count;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
vErrors = fail(vErrors, instancePath+"/domain_count", "type", {type: "integer"});
errors++;
}
if(typeof data18 == "number"){
if(data18 > 1000 || isNaN(data18)){
vErrors = fail(vErrors, instancePath+"/domain_count", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data18 < 0 || isNaN(data18)){
vErrors = fail(vErrors, instancePath+"/domain_count", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.wildcard_count !== undefined){
let data19 = data.wildcard_count;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
vErrors = fail(vErrors, instancePath+"/wildcard_count", "type", {type: "integer"});
errors++;
}
if(typeof data19 == "number"){
if(data19 > 1000 || isNaN(data19)){
vErrors = fail(vErrors, instancePath+"/wildcard_count", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data19 < 0 || isNaN(data19)){
vErrors = fail(vErrors, instancePath+"/wildcard_count", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.fingerprint !== undefined){
let data20 = data.fingerprint;
if((typeof data20 !== "string") && (data20 !== null)){
vErrors = fail(vErrors, instancePath+"/fingerprint", "type", {type: const0});
errors++;
}
if(typeof data20 === "string"){
if(data20.length > 40 && func0(data20) > 40){
vErrors = fail(vErrors, instancePath+"/fingerprint", "maxLength", {limit: 40});
errors++;
}
}
}
if(data.shared !== undefined){
if(typeof data.shared !== "boolean"){
vErrors = fail(vErrors, instancePath+"/shared", "type", {type: "boolean"});
errors++;
}
}
if(data.application_info !== undefined){
let data22 = data.application_info;
const _errs46 = errors;
let valid1 = false;
const _errs47 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.country !== undefined){
let data23 = data22.country;
if((typeof data23 !== "string") && (data23 !== null)){
vErrors = fail(vErrors, instancePath+"/application_info/country", "type", {type: const0});
errors++;
}
if(typeof data23 === "string"){
if(data23.length > 255 && func0(data23) > 255){
vErrors = fail(vErrors, instancePath+"/application_info/country", "maxLength", {limit: 255});
errors++;
}
}
}
if(data22.company_name !== undefined){
let data24 = data22.company_name;
if((typeof data24 !== "string") && (data24 !== null)){
vErrors = fail(vErrors, instancePath+"/application_info/company_name", "type", {type: const0});
errors++;
}
if(typeof data24 === "string"){
if(data24.length > 255 && func0(data24) > 255){
vErrors = fail(vErrors, instancePath+"/application_info/company_name", "maxLength", {limit: 255});
errors++;
}
}
}
if(data22.company_province !== undefined){
let data25 = data22.company_province;
if((typeof data25 !== "string") && (data25 !== null)){
vErrors = fail(vErrors, instancePath+"/application_info/company_province", "type", {type: const0});
errors++;
}
if(typeof data25 === "string"){
if(data25.length > 255 && func0(data25) > 255){
vErrors = fail(vErrors, instancePath+"/application_info/company_province", "maxLength", {limit: 255});
errors++;
}
}
}
if(data22.company_city !== undefined){
let data26 = data22.company_city;
if((typeof data26 !== "string") && (data26 !== null)){
vErrors = fail(vErrors, instancePath+"/application_info/company_city", "type", {type: const0});
errors++;
}
if(typeof data26 === "string"){
if(data26.length > 255 && func0(data26) > 255){
vErrors = fail(vErrors, instancePath+"/application_info/company_city", "maxLength", {limit: 255});
errors++;
}
}
}
if(data22.applicant_name !== undefined){
let data27 = data22.applicant_name;
if((typeof data27 !== "string") && (data27 !== null)){
vErrors = fail(vErrors, instancePath+"/application_info/applicant_name", "type", {type: const0});
errors++;
}
if(typeof data27 === "string"){
if(data27.length > 255 && func0(data27) > 255){
vErrors = fail(vErrors, instancePath+"/application_info/applicant_name", "maxLength", {limit: 255});
errors++;
}
}
}
if(data22.applicant_phone !== undefined){
let data28 = data22.applicant_phone;
if((typeof data28 !== "string") && (data28 !== null)){
vErrors = fail(vErrors, instancePath+"/application_info/applicant_phone", "type", {type: const0});
errors++;
}
if(typeof data28 === "string"){
if(data28.length > 255 && func0(data28) > 255){
vErrors = fail(vErrors, instancePath+"/application_info/applicant_phone", "maxLength", {limit: 255});
errors++;
}
}
}
if(data22.applicant_email !== undefined){
let data29 = data22.applicant_email;
if((typeof data29 !== "string") && (data29 !== null)){
vErrors = fail(vErrors, instancePath+"/application_info/applicant_email", "type", {type: const0});
errors++;
}
if(typeof data29 === "string"){
if(data29.length > 255 && func0(data29) > 255){
vErrors = fail(vErrors, instancePath+"/application_info/applicant_email", "maxLength", {limit: 255});
errors++;
}
}
}
if(data22.contact_name !== undefined){
let data30 = data22.contact_name;
if((typeof data30 !== "string") && (data30 !== null)){
vErrors = fail(vErrors, instancePath+"/application_info/contact_name", "type", {type: const0});
errors++;
}
if(typeof data30 === "string"){
if(data30.length > 255 && func0(data30) > 255){
vErrors = fail(vErrors, instancePath+"/application_info/contact_name", "maxLength", {limit: 255});
errors++;
}
}
}
if(data22.contact_phone !== undefined){
let data31 = data22.contact_phone;
if((typeof data31 !== "string") && (data31 !== null)){
vErrors = fail(vErrors, instancePath+"/application_info/contact_phone", "type", {type: const0});
errors++;
}
if(typeof data31 === "string"){
if(data31.length > 255 && func0(data31) > 255){
vErrors = fail(vErrors, instancePath+"/application_info/contact_phone", "maxLength", {limit: 255});
errors++;
}
}
}
if(data22.contact_email !== undefined){
let data32 = data22.contact_email;
if((typeof data32 !== "string") && (data32 !== null)){
vErrors = fail(vErrors, instancePath+"/application_info/contact_email", "type", {type: const0});
errors++;
}
if(typeof data32 === "string"){
if(data32.length > 255 && func0(data32) > 255){
vErrors = fail(vErrors, instancePath+"/application_info/contact_email", "maxLength", {limit: 255});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/application_info", "type", {type: "object"});
errors++;
}
var _valid0 = _errs47 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs69 = errors;
if(data22 !== null){
vErrors = fail(vErrors, instancePath+"/application_info", "type", {type: "null"});
errors++;
}
var _valid0 = _errs69 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = fail(vErrors, instancePath+"/application_info", "anyOf", {});
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.description !== undefined){
let data33 = data.description;
if((typeof data33 !== "string") && (data33 !== null)){
vErrors = fail(vErrors, instancePath+"/description", "type", {type: const0});
errors++;
}
if(typeof data33 === "string"){
if(data33.length > 255 && func0(data33) > 255){
vErrors = fail(vErrors, instancePath+"/description", "maxLength", {limit: 255});
errors++;
}
}
}
if(data.enterprise_project_id !== undefined){
let data34 = data.enterprise_project_id;
if((typeof data34 !== "string") && (data34 !== null)){
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "type", {type: const0});
errors++;
}
if(typeof data34 === "string"){
if(data34.length > 36 && func0(data34) > 36){
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "maxLength", {limit: 36});
errors++;
}
}
}
if(data.authentification !== undefined){
let data35 = data.authentification;
if((!(Array.isArray(data35))) && (data35 !== null)){
vErrors = fail(vErrors, instancePath+"/authentification", "type", {type: const1});
errors++;
}
if(Array.isArray(data35)){
if(data35.length > 100){
vErrors = fail(vErrors, instancePath+"/authentification", "maxItems", {limit: 100});
errors++;
}
const len0 = data35.length;
for(let i0=0; i0<len0; i0++){
let data36 = data35[i0];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.record_name !== undefined){
let data37 = data36.record_name;
if((typeof data37 !== "string") && (data37 !== null)){
vErrors = fail(vErrors, instancePath+"/authentification/" + i0+"/record_name", "type", {type: const0});
errors++;
}
if(typeof data37 === "string"){
if(data37.length > 255 && func0(data37) > 255){
vErrors = fail(vErrors, instancePath+"/authentification/" + i0+"/record_name", "maxLength", {limit: 255});
errors++;
}
}
}
if(data36.record_type !== undefined){
let data38 = data36.record_type;
if((typeof data38 !== "string") && (data38 !== null)){
vErrors = fail(vErrors, instancePath+"/authentification/" + i0+"/record_type", "type", {type: const0});
errors++;
}
if(typeof data38 === "string"){
if(data38.length > 255 && func0(data38) > 255){
vErrors = fail(vErrors, instancePath+"/authentification/" + i0+"/record_type", "maxLength", {limit: 255});
errors++;
}
}
}
if(data36.record_value !== undefined){
let data39 = data36.record_value;
if((typeof data39 !== "string") && (data39 !== null)){
vErrors = fail(vErrors, instancePath+"/authentification/" + i0+"/record_value", "type", {type: const0});
errors++;
}
if(typeof data39 === "string"){
if(data39.length > 255 && func0(data39) > 255){
vErrors = fail(vErrors, instancePath+"/authentification/" + i0+"/record_value", "maxLength", {limit: 255});
errors++;
}
}
}
if(data36.domain !== undefined){
let data40 = data36.domain;
if((typeof data40 !== "string") && (data40 !== null)){
vErrors = fail(vErrors, instancePath+"/authentification/" + i0+"/domain", "type", {type: const0});
errors++;
}
if(typeof data40 === "string"){
if(data40.length > 255 && func0(data40) > 255){
vErrors = fail(vErrors, instancePath+"/authentification/" + i0+"/domain", "maxLength", {limit: 255});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/authentification/" + i0, "type", {type: "object"});
errors++;
}
}
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
export const validators = { "200": validate1, "parameters": validate0 };
