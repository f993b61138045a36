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
const const1 = [10,20,50];
const const2 = ["ASC","DESC"];
const const3 = ["certExpiredTime","certStatus","certUpdateTime"];
const const4 = ["ALL","PAID","ISSUED","CHECKING","CANCELCHECKING","UNPASSED","EXPIRED","REVOKING","REVOKED","UPLOAD","CHECKING_ORG","ISSUING","SUPPLEMENTCHECKING","CHECKING_DOMAIN"];
const const5 = new RegExp("^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$", "u");
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
if(data.certificates === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "certificates"});
errors++;
}
if(data.total_count === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "total_count"});
errors++;
}
if(data.certificates !== undefined){
let data0 = data.certificates;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = fail(vErrors, instancePath+"/certificates", "maxItems", {limit: 1000});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0, "required", {missingProperty: "id"});
errors++;
}
if(data1.name === undefined){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0, "required", {missingProperty: "name"});
errors++;
}
if(data1.status === undefined){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0, "required", {missingProperty: "status"});
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(data2.length > 16 && func0(data2) > 16){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/id", "maxLength", {limit: 16});
errors++;
}
if(data2.length < 32 && func0(data2) < 16){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/id", "minLength", {limit: 16});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/id", "type", {type: "string"});
errors++;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 === "string"){
if(data3.length > 255 && func0(data3) > 255){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/name", "maxLength", {limit: 255});
errors++;
}
if(data3.length < 2 && func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/name", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/name", "type", {type: "string"});
errors++;
}
}
if(data1.domain !== undefined){
let data4 = data1.domain;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/domain", "type", {type: const0});
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 255 && func0(data4) > 255){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/domain", "maxLength", {limit: 255});
errors++;
}
}
}
if(data1.sans !== undefined){
let data5 = data1.sans;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/sans", "type", {type: const0});
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 4096 && func0(data5) > 4096){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/sans", "maxLength", {limit: 4096});
errors++;
}
}
}
if(data1.signature_algorithm !== undefined){
let data6 = data1.signature_algorithm;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/signature_algorithm", "type", {type: const0});
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 64 && func0(data6) > 64){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/signature_algorithm", "maxLength", {limit: 64});
errors++;
}
}
}
if(data1.deploy_support !== undefined){
if(typeof data1.deploy_support !== "boolean"){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/deploy_support", "type", {type: "boolean"});
errors++;
}
}
if(data1.type !== undefined){
let data8 = data1.type;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/type", "type", {type: const0});
errors++;
}
if(typeof data8 === "string"){
if(data8.length > 128 && func0(data8) > 128){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/type", "maxLength", {limit: 128});
errors++;
}
}
}
if(data1.brand !== undefined){
let data9 = data1.brand;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/brand", "type", {type: const0});
errors++;
}
if(typeof data9 === "string"){
if(data9.length > 255 && func0(data9) > 255){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/brand", "maxLength", {limit: 255});
errors++;
}
}
}
if(data1.expire_time !== undefined){
let data10 = data1.expire_time;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/expire_time", "type", {type: const0});
errors++;
}
if(typeof data10 === "string"){
if(data10.length > 32 && func0(data10) > 32){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/expire_time", "maxLength", {limit: 32});
errors++;
}
}
}
if(data1.domain_type !== undefined){
let data11 = data1.domain_type;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/domain_type", "type", {type: const0});
errors++;
}
if(typeof data11 === "string"){
if(data11.length > 128 && func0(data11) > 128){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/domain_type", "maxLength", {limit: 128});
errors++;
}
}
}
if(data1.validity_period !== undefined){
let data12 = data1.validity_period;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/validity_period", "type", {type: "integer"});
errors++;
}
if(typeof data12 == "number"){
if(data12 > 120 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/validity_period", "maximum", {comparison: "<=", limit: 120});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/validity_period", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data1.status !== undefined){
let data13 = data1.status;
if(typeof data13 === "string"){
if(data13.length > 64 && func0(data13) > 64){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/status", "maxLength", {limit: 64});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/status", "type", {type: "string"});
errors++;
}
}
if(data1.domain_count !== undefined){
let data14 = data1.domain_count;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/domain_count", "type", {type: "integer"});
errors++;
}
if(typeof data14 == "number"){
if(data14 > 1000 || isNaN(data14)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/domain_count", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/domain_count", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data1.wildcard_count !== undefined){
let data15 = data1.wildcard_count;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/wildcard_count", "type", {type: "integer"});
errors++;
}
if(typeof data15 == "number"){
if(data15 > 1000 || isNaN(data15)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/wildcard_count", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/wildcard_count", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data1.description !== undefined){
let data16 = data1.description;
if((typeof data16 !== "string") && (data16 !== null)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/description", "type", {type: const0});
errors++;
}
if(typeof data16 === "string"){
if(data16.length > 255 && func0(data16) > 255){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/description", "maxLength", {limit: 255});
errors++;
}
}
}
if(data1.domain_id !== undefined){
let data17 = data1.domain_id;
if((typeof data17 !== "string") && (data17 !== null)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/domain_id", "type", {type: const0});
errors++;
}
if(typeof data17 === "string"){
if(data17.length > 100 && func0(data17) > 100){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/domain_id", "maxLength", {limit: 100});
errors++;
}
}
}
if(data1.enterprise_project_id !== undefined){
let data18 = data1.enterprise_project_id;
if((typeof data18 !== "string") && (data18 !== null)){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/enterprise_project_id", "type", {type: const0});
errors++;
}
if(typeof data18 === "string"){
if(data18.length > 36 && func0(data18) > 36){
vErrors = fail(vErrors, instancePath+"/certificates/" + i0+"/enterprise_project_id", "maxLength", {limit: 36});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/certificates/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/certificates", "type", {type: "array"});
errors++;
}
}
if(data.total_count !== undefined){
let data19 = data.total_count;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
vErrors = fail(vErrors, instancePath+"/total_count", "type", {type: "integer"});
errors++;
}
if(typeof data19 == "number"){
if(data19 > 2147483647 || isNaN(data19)){
vErrors = fail(vErrors, instancePath+"/total_count", "maximum", {comparison: "<=", limit: 2147483647});
errors++;
}
if(data19 < 0 || isNaN(data19)){
vErrors = fail(vErrors, instancePath+"/total_count", "minimum", {comparison: ">=", limit: 0});
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
for(const key0 in data){
if(!((key0 === "limit" || key0 === "offset" || key0 === "sort_dir" || key0 === "sort_key" || key0 === "status" || key0 === "enterprise_project_id" || key0 === "deploy_support" || key0 === "owned_by_self" || key0 === "expired_days_since" || key0 === "content"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((data0 === 10) || (data0 === 20)) || (data0 === 50))){
vErrors = fail(vErrors, instancePath+"/limit", "enum", {allowedValues: const1});
errors++;
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = fail(vErrors, instancePath+"/offset", "type", {type: "integer"});
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/offset", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/offset", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.sort_dir !== undefined){
let data2 = data.sort_dir;
if(!((data2 === "ASC") || (data2 === "DESC"))){
vErrors = fail(vErrors, instancePath+"/sort_dir", "enum", {allowedValues: const2});
errors++;
}
}
if(data.sort_key !== undefined){
let data3 = data.sort_key;
if(!(((data3 === "certExpiredTime") || (data3 === "certStatus")) || (data3 === "certUpdateTime"))){
vErrors = fail(vErrors, instancePath+"/sort_key", "enum", {allowedValues: const3});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!((((((((((((((data4 === "ALL") || (data4 === "PAID")) || (data4 === "ISSUED")) || (data4 === "CHECKING")) || (data4 === "CANCELCHECKING")) || (data4 === "UNPASSED")) || (data4 === "EXPIRED")) || (data4 === "REVOKING")) || (data4 === "REVOKED")) || (data4 === "UPLOAD")) || (data4 === "CHECKING_ORG")) || (data4 === "ISSUING")) || (data4 === "SUPPLEMENTCHECKING")) || (data4 === "CHECKING_DOMAIN"))){
vErrors = fail(vErrors, instancePath+"/status", "enum", {allowedValues: const4});
errors++;
}
}
if(data.enterprise_project_id !== undefined){
let data5 = data.enterprise_project_id;
if(typeof data5 === "string"){
if(data5.length > 64 && func0(data5) > 64){
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "maxLength", {limit: 64});
errors++;
}
if(!const5.test(data5)){
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "pattern", {pattern: "^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/enterprise_project_id", "type", {type: "string"});
errors++;
}
}
if(data.deploy_support !== undefined){
if(typeof data.deploy_support !== "boolean"){
vErrors = fail(vErrors, instancePath+"/deploy_support", "type", {type: "boolean"});
errors++;
}
}
if(data.owned_by_self !== undefined){
if(typeof data.owned_by_self !== "boolean"){
vErrors = fail(vErrors, instancePath+"/owned_by_self", "type", {type: "boolean"});
errors++;
}
}
if(data.expired_days_since !== undefined){
let data8 = data.expired_days_since;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
vErrors = fail(vErrors, instancePath+"/expired_days_since", "type", {type: "integer"});
errors++;
}
if(typeof data8 == "number"){
if(data8 > 1095 || isNaN(data8)){
vErrors = fail(vErrors, instancePath+"/expired_days_since", "maximum", {comparison: "<=", limit: 1095});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = fail(vErrors, instancePath+"/expired_days_since", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.content !== undefined){
let data9 = data.content;
if(typeof data9 === "string"){
if(data9.length > 255 && func0(data9) > 255){
vErrors = fail(vErrors, instancePath+"/content", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/content", "type", {type: "string"});
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
export const validators = { "200": validate0, "parameters": validate1 };
