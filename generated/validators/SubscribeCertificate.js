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
const const0 = ["GEOTRUST","GLOBALSIGN","SYMANTEC","CFCA","TRUSTASIA","VTRUS"];
const const1 = ["DV_SSL_CERT","DV_SSL_CERT_BASIC","OV_SSL_CERT","OV_SSL_CERT_PRO","EV_SSL_CERT","EV_SSL_CERT_PRO"];
const const2 = ["SINGLE_DOMAIN","MULTI_DOMAIN","WILDCARD"];
const const3 = ["SINGLE_DOMAIN","WILDCARD_DOMAIN"];
const const4 = new RegExp("^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$", "u");
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
if(data.order_id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "order_id"});
errors++;
}
if(data.cert === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "cert"});
errors++;
}
if(data.order_id !== undefined){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 63 && func0(data0) > 63){
vErrors = fail(vErrors, instancePath+"/order_id", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/order_id", "type", {type: "string"});
errors++;
}
}
if(data.cert !== undefined){
let data1 = data.cert;
if(Array.isArray(data1)){
if(data1.length > 1000){
vErrors = fail(vErrors, instancePath+"/cert", "maxItems", {limit: 1000});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.cert_id === undefined){
vErrors = fail(vErrors, instancePath+"/cert/" + i0, "required", {missingProperty: "cert_id"});
errors++;
}
if(data2.cert_id !== undefined){
let data3 = data2.cert_id;
if(typeof data3 === "string"){
if(data3.length > 16 && func0(data3) > 16){
vErrors = fail(vErrors, instancePath+"/cert/" + i0+"/cert_id", "maxLength", {limit: 16});
errors++;
}
if(data3.length < 32 && func0(data3) < 16){
vErrors = fail(vErrors, instancePath+"/cert/" + i0+"/cert_id", "minLength", {limit: 16});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/cert/" + i0+"/cert_id", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/cert/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/cert", "type", {type: "array"});
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
if(data.domain_type === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "domain_type"});
errors++;
}
if(data.cert_brand === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "cert_brand"});
errors++;
}
if(data.cert_type === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "cert_type"});
errors++;
}
if(data.effective_time === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "effective_time"});
errors++;
}
if(data.domain_numbers === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "domain_numbers"});
errors++;
}
if(data.order_number === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "order_number"});
errors++;
}
if(data.agree_privacy_protection === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "agree_privacy_protection"});
errors++;
}
for(const key0 in data){
if(!((key0 === "cert_brand" || key0 === "cert_type" || key0 === "domain_type" || key0 === "effective_time" || key0 === "domain_numbers" || key0 === "order_number" || key0 === "agree_privacy_protection" || key0 === "primary_domain_type" || key0 === "single_domain_number" || key0 === "wildcard_domain_number" || key0 === "is_auto_pay" || key0 === "enterprise_project_id" || key0 === "order_id" || key0 === "tags"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.cert_brand !== undefined){
let data0 = data.cert_brand;
if(!((((((data0 === "GEOTRUST") || (data0 === "GLOBALSIGN")) || (data0 === "SYMANTEC")) || (data0 === "CFCA")) || (data0 === "TRUSTASIA")) || (data0 === "VTRUS"))){
vErrors = fail(vErrors, instancePath+"/cert_brand", "enum", {allowedValues: const0});
errors++;
}
}
if(data.cert_type !== undefined){
let data1 = data.cert_type;
if(!((((((data1 === "DV_SSL_CERT") || (data1 === "DV_SSL_CERT_BASIC")) || (data1 === "OV_SSL_CERT")) || (data1 === "OV_SSL_CERT_PRO")) || (data1 === "EV_SSL_CERT")) || (data1 === "EV_SSL_CERT_PRO"))){
vErrors = fail(vErrors, instancePath+"/cert_type", "enum", {allowedValues: const1});
errors++;
}
}
if(data.domain_type !== undefined){
let data2 = data.domain_type;
if(!(((data2 === "SINGLE_DOMAIN") || (data2 === "MULTI_DOMAIN")) || (data2 === "WILDCARD"))){
vErrors = fail(vErrors, instancePath+"/domain_type", "enum", {allowedValues: const2});
errors++;
}
}
if(data.effective_time !== undefined){
let data3 = data.effective_time;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = fail(vErrors, instancePath+"/effective_time", "type", {type: "integer"});
errors++;
}
if(typeof data3 == "number"){
if(data3 > 3 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/effective_time", "maximum", {comparison: "<=", limit: 3});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/effective_time", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.order_number !== undefined){
let data4 = data.order_number;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = fail(vErrors, instancePath+"/order_number", "type", {type: "integer"});
errors++;
}
if(typeof data4 == "number"){
if(data4 > 100 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/order_number", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/order_number", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.agree_privacy_protection !== undefined){
if(true !== data.agree_privacy_protection){
vErrors = fail(vErrors, instancePath+"/agree_privacy_protection", "const", {allowedValue: true});
errors++;
}
}
if(data.primary_domain_type !== undefined){
let data6 = data.primary_domain_type;
if(!((data6 === "SINGLE_DOMAIN") || (data6 === "WILDCARD_DOMAIN"))){
vErrors = fail(vErrors, instancePath+"/primary_domain_type", "enum", {allowedValues: const3});
errors++;
}
}
if(data.single_domain_number !== undefined){
let data7 = data.single_domain_number;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
vErrors = fail(vErrors, instancePath+"/single_domain_number", "type", {type: "integer"});
errors++;
}
if(typeof data7 == "number"){
if(data7 > 249 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/single_domain_number", "maximum", {comparison: "<=", limit: 249});
errors++;
}
if(data7 < 1 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/single_domain_number", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.wildcard_domain_number !== undefined){
let data8 = data.wildcard_domain_number;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
vErrors = fail(vErrors, instancePath+"/wildcard_domain_number", "type", {type: "integer"});
errors++;
}
if(typeof data8 == "number"){
if(data8 > 248 || isNaN(data8)){
vErrors = fail(vErrors, instancePath+"/wildcard_domain_number", "maximum", {comparison: "<=", limit: 248});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = fail(vErrors, instancePath+"/wildcard_domain_number", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.is_auto_pay !== undefined){
if(typeof data.is_auto_pay !== "boolean"){
vErrors = fail(vErrors, instancePath+"/is_auto_pay", "type", {type: "boolean"});
errors++;
}
}
if(data.enterprise_project_id !== undefined){
let data10 = data.enterprise_project_id;
if(typeof data10 === "string"){
if(data10.length > 36 && func0(data10) > 36){
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "maxLength", {limit: 36});
errors++;
}
if(!const4.test(data10)){
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "pattern", {pattern: "^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "type", {type: "string"});
errors++;
}
}
if(data.order_id !== undefined){
let data11 = data.order_id;
if(typeof data11 === "string"){
if(data11.length > 63 && func0(data11) > 63){
vErrors = fail(vErrors, instancePath+"/order_id", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/order_id", "type", {type: "string"});
errors++;
}
}
if(data.tags !== undefined){
let data12 = data.tags;
if(Array.isArray(data12)){
if(data12.length > 10){
vErrors = fail(vErrors, instancePath+"/tags", "maxItems", {limit: 10});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data12[i0], {instancePath:instancePath+"/tags/" + i0}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/tags", "type", {type: "array"});
errors++;
}
}
const tag0 = data.domain_type;
if(typeof tag0 == "string"){
if(tag0 === "SINGLE_DOMAIN"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain_type === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "domain_type"});
errors++;
}
if(data.domain_type !== undefined){
if("SINGLE_DOMAIN" !== data.domain_type){
vErrors = fail(vErrors, instancePath+"/domain_type", "const", {allowedValue: "SINGLE_DOMAIN"});
errors++;
}
}
if(data.domain_numbers !== undefined){
if(1 !== data.domain_numbers){
vErrors = fail(vErrors, instancePath+"/domain_numbers", "const", {allowedValue: 1});
errors++;
}
}
}
}
else if(tag0 === "MULTI_DOMAIN"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain_type === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "domain_type"});
errors++;
}
if(data.domain_type !== undefined){
if("MULTI_DOMAIN" !== data.domain_type){
vErrors = fail(vErrors, instancePath+"/domain_type", "const", {allowedValue: "MULTI_DOMAIN"});
errors++;
}
}
if(data.domain_numbers !== undefined){
let data17 = data.domain_numbers;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
vErrors = fail(vErrors, instancePath+"/domain_numbers", "type", {type: "integer"});
errors++;
}
if(typeof data17 == "number"){
if(data17 > 250 || isNaN(data17)){
vErrors = fail(vErrors, instancePath+"/domain_numbers", "maximum", {comparison: "<=", limit: 250});
errors++;
}
if(data17 < 2 || isNaN(data17)){
vErrors = fail(vErrors, instancePath+"/domain_numbers", "minimum", {comparison: ">=", limit: 2});
errors++;
}
}
}
}
}
else if(tag0 === "WILDCARD"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain_type === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "domain_type"});
errors++;
}
if(data.domain_type !== undefined){
if("WILDCARD" !== data.domain_type){
vErrors = fail(vErrors, instancePath+"/domain_type", "const", {allowedValue: "WILDCARD"});
errors++;
}
}
if(data.domain_numbers !== undefined){
if(1 !== data.domain_numbers){
vErrors = fail(vErrors, instancePath+"/domain_numbers", "const", {allowedValue: 1});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath, "discriminator", {error: "mapping", tag: "domain_type", tagValue: tag0});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath, "discriminator", {error: "tag", tag: "domain_type", tagValue: tag0});
errors++;
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
validate2.errors = vErrors;
return errors === 0;
}
export const validators = { "200": validate0, "body": validate1 };
