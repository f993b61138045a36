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
const const1 = ["integer","null"];
const const2 = ["string","integer","null"];
const const3 = ["boolean","null"];
const const4 = [10,20,50];
const const5 = ["filter","count"];
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
if(data.total_count !== undefined){
let data0 = data.total_count;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = fail(vErrors, instancePath+"/total_count", "type", {type: "integer"});
errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/total_count", "maximum", {comparison: "<=", limit: 2147483647});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/total_count", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.resources !== undefined){
let data1 = data.resources;
if(Array.isArray(data1)){
if(data1.length > 100){
vErrors = fail(vErrors, instancePath+"/resources", "maxItems", {limit: 100});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.resource_id !== undefined){
let data3 = data2.resource_id;
if(typeof data3 === "string"){
if(data3.length > 63 && func0(data3) > 63){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_id", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_id", "type", {type: "string"});
errors++;
}
}
if(data2.tags !== undefined){
let data4 = data2.tags;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/tags", "maxItems", {limit: 100});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key !== undefined){
let data6 = data5.key;
if(typeof data6 === "string"){
if(data6.length > 128 && func0(data6) > 128){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/tags/" + i1+"/key", "maxLength", {limit: 128});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/tags/" + i1+"/key", "type", {type: "string"});
errors++;
}
}
if(data5.value !== undefined){
let data7 = data5.value;
if(typeof data7 === "string"){
if(data7.length > 255 && func0(data7) > 255){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/tags/" + i1+"/value", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/tags/" + i1+"/value", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/tags/" + i1, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/tags", "type", {type: "array"});
errors++;
}
}
if(data2.resource_name !== undefined){
let data8 = data2.resource_name;
if(typeof data8 === "string"){
if(data8.length > 63 && func0(data8) > 63){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_name", "maxLength", {limit: 63});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_name", "type", {type: "string"});
errors++;
}
}
if(data2.resource_detail !== undefined){
let data9 = data2.resource_detail;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.cert_id !== undefined){
let data10 = data9.cert_id;
if(typeof data10 === "string"){
if(data10.length > 16 && func0(data10) > 16){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_id", "maxLength", {limit: 16});
errors++;
}
if(data10.length < 32 && func0(data10) < 16){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_id", "minLength", {limit: 16});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_id", "type", {type: "string"});
errors++;
}
}
if(data9.cert_name !== undefined){
let data11 = data9.cert_name;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_name", "type", {type: const0});
errors++;
}
if(typeof data11 === "string"){
if(data11.length > 255 && func0(data11) > 255){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_name", "maxLength", {limit: 255});
errors++;
}
}
}
if(data9.domain !== undefined){
let data12 = data9.domain;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/domain", "type", {type: const0});
errors++;
}
if(typeof data12 === "string"){
if(data12.length > 255 && func0(data12) > 255){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/domain", "maxLength", {limit: 255});
errors++;
}
}
}
if(data9.cert_type !== undefined){
let data13 = data9.cert_type;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_type", "type", {type: const0});
errors++;
}
if(typeof data13 === "string"){
if(data13.length > 128 && func0(data13) > 128){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_type", "maxLength", {limit: 128});
errors++;
}
}
}
if(data9.cert_brand !== undefined){
let data14 = data9.cert_brand;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_brand", "type", {type: const0});
errors++;
}
if(typeof data14 === "string"){
if(data14.length > 255 && func0(data14) > 255){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_brand", "maxLength", {limit: 255});
errors++;
}
}
}
if(data9.domain_type !== undefined){
let data15 = data9.domain_type;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/domain_type", "type", {type: const0});
errors++;
}
if(typeof data15 === "string"){
if(data15.length > 128 && func0(data15) > 128){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/domain_type", "maxLength", {limit: 128});
errors++;
}
}
}
if(data9.purchase_period !== undefined){
let data16 = data9.purchase_period;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/purchase_period", "type", {type: const1});
errors++;
}
if(typeof data16 == "number"){
if(data16 > 1000 || isNaN(data16)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/purchase_period", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/purchase_period", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data9.expired_time !== undefined){
let data17 = data9.expired_time;
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))))) && (data17 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/expired_time", "type", {type: const2});
errors++;
}
if(typeof data17 == "number"){
if(data17 > 9007199254740991 || isNaN(data17)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/expired_time", "maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/expired_time", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
if(typeof data17 === "string"){
if(data17.length > 32 && func0(data17) > 32){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/expired_time", "maxLength", {limit: 32});
errors++;
}
}
}
if(data9.order_status !== undefined){
let data18 = data9.order_status;
const _errs38 = errors;
let valid8 = false;
const _errs39 = errors;
if(typeof data18 === "string"){
if(data18.length > 64 && func0(data18) > 64){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/order_status", "maxLength", {limit: 64});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/order_status", "type", {type: "string"});
errors++;
}
var _valid0 = _errs39 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs41 = errors;
if(data18 !== null){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/order_status", "type", {type: "null"});
errors++;
}
var _valid0 = _errs41 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/order_status", "anyOf", {});
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data9.domain_num !== undefined){
let data19 = data9.domain_num;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/domain_num", "type", {type: const1});
errors++;
}
if(typeof data19 == "number"){
if(data19 > 1000 || isNaN(data19)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/domain_num", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data19 < 0 || isNaN(data19)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/domain_num", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data9.wildcard_number !== undefined){
let data20 = data9.wildcard_number;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/wildcard_number", "type", {type: const1});
errors++;
}
if(typeof data20 == "number"){
if(data20 > 1000 || isNaN(data20)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/wildcard_number", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data20 < 0 || isNaN(data20)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/wildcard_number", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data9.sans !== undefined){
let data21 = data9.sans;
if((typeof data21 !== "string") && (data21 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/sans", "type", {type: const0});
errors++;
}
if(typeof data21 === "string"){
if(data21.length > 4096 && func0(data21) > 4096){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/sans", "maxLength", {limit: 4096});
errors++;
}
}
}
if(data9.cert_des !== undefined){
let data22 = data9.cert_des;
if((typeof data22 !== "string") && (data22 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_des", "type", {type: const0});
errors++;
}
if(typeof data22 === "string"){
if(data22.length > 255 && func0(data22) > 255){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_des", "maxLength", {limit: 255});
errors++;
}
}
}
if(data9.signature_algorithm !== undefined){
let data23 = data9.signature_algorithm;
if((typeof data23 !== "string") && (data23 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/signature_algorithm", "type", {type: const0});
errors++;
}
if(typeof data23 === "string"){
if(data23.length > 64 && func0(data23) > 64){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/signature_algorithm", "maxLength", {limit: 64});
errors++;
}
}
}
if(data9.fail_reason !== undefined){
let data24 = data9.fail_reason;
if((typeof data24 !== "string") && (data24 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/fail_reason", "type", {type: const0});
errors++;
}
if(typeof data24 === "string"){
if(data24.length > 255 && func0(data24) > 255){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/fail_reason", "maxLength", {limit: 255});
errors++;
}
}
}
if(data9.partner_order_id !== undefined){
let data25 = data9.partner_order_id;
if((typeof data25 !== "string") && (data25 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/partner_order_id", "type", {type: const0});
errors++;
}
if(typeof data25 === "string"){
if(data25.length > 63 && func0(data25) > 63){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/partner_order_id", "maxLength", {limit: 63});
errors++;
}
}
}
if(data9.push_support !== undefined){
let data26 = data9.push_support;
if((typeof data26 !== "boolean") && (data26 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/push_support", "type", {type: const3});
errors++;
}
}
if(data9.cert_issued_time !== undefined){
let data27 = data9.cert_issued_time;
if(((typeof data27 !== "string") && (!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))))) && (data27 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_issued_time", "type", {type: const2});
errors++;
}
if(typeof data27 == "number"){
if(data27 > 9007199254740991 || isNaN(data27)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_issued_time", "maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data27 < 0 || isNaN(data27)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_issued_time", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
if(typeof data27 === "string"){
if(data27.length > 32 && func0(data27) > 32){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/cert_issued_time", "maxLength", {limit: 32});
errors++;
}
}
}
if(data9.resource_id !== undefined){
let data28 = data9.resource_id;
if((typeof data28 !== "string") && (data28 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/resource_id", "type", {type: const0});
errors++;
}
if(typeof data28 === "string"){
if(data28.length > 63 && func0(data28) > 63){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/resource_id", "maxLength", {limit: 63});
errors++;
}
}
}
if(data9.unsubscribe_support !== undefined){
let data29 = data9.unsubscribe_support;
if((typeof data29 !== "boolean") && (data29 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/unsubscribe_support", "type", {type: const3});
errors++;
}
}
if(data9.enterprise_project_id !== undefined){
let data30 = data9.enterprise_project_id;
if((typeof data30 !== "string") && (data30 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/enterprise_project_id", "type", {type: const0});
errors++;
}
if(typeof data30 === "string"){
if(data30.length > 36 && func0(data30) > 36){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/enterprise_project_id", "maxLength", {limit: 36});
errors++;
}
}
}
if(data9.origin_cert_id !== undefined){
let data31 = data9.origin_cert_id;
if((typeof data31 !== "string") && (data31 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/origin_cert_id", "type", {type: const0});
errors++;
}
if(typeof data31 === "string"){
if(data31.length > 63 && func0(data31) > 63){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/origin_cert_id", "maxLength", {limit: 63});
errors++;
}
}
}
if(data9.renewal_cert_id !== undefined){
let data32 = data9.renewal_cert_id;
if((typeof data32 !== "string") && (data32 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/renewal_cert_id", "type", {type: const0});
errors++;
}
if(typeof data32 === "string"){
if(data32.length > 63 && func0(data32) > 63){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/renewal_cert_id", "maxLength", {limit: 63});
errors++;
}
}
}
if(data9.auto_renew_status !== undefined){
let data33 = data9.auto_renew_status;
if((!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))) && (data33 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/auto_renew_status", "type", {type: const1});
errors++;
}
if(typeof data33 == "number"){
if(data33 > 100 || isNaN(data33)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/auto_renew_status", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data33 < 0 || isNaN(data33)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/auto_renew_status", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data9.remain_cert_number !== undefined){
let data34 = data9.remain_cert_number;
if((!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))) && (data34 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/remain_cert_number", "type", {type: const1});
errors++;
}
if(typeof data34 == "number"){
if(data34 > 100 || isNaN(data34)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/remain_cert_number", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data34 < 0 || isNaN(data34)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/remain_cert_number", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data9.auto_deploy_support !== undefined){
let data35 = data9.auto_deploy_support;
if((typeof data35 !== "boolean") && (data35 !== null)){
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail/auto_deploy_support", "type", {type: const3});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/resources/" + i0+"/resource_detail", "type", {type: "object"});
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
validate0.errors = vErrors;
return errors === 0;
}
function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "action"});
errors++;
}
for(const key0 in data){
if(!((key0 === "without_any_tag" || key0 === "tags" || key0 === "tags_any" || key0 === "not_tags" || key0 === "not_tags_any" || key0 === "limit" || key0 === "offset" || key0 === "action" || key0 === "matches"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.without_any_tag !== undefined){
if(typeof data.without_any_tag !== "boolean"){
vErrors = fail(vErrors, instancePath+"/without_any_tag", "type", {type: "boolean"});
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
if(!(validate2(data1[i0], {instancePath:instancePath+"/tags/" + i0}))){
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
if(data.tags_any !== undefined){
let data3 = data.tags_any;
if(Array.isArray(data3)){
if(data3.length > 20){
vErrors = fail(vErrors, instancePath+"/tags_any", "maxItems", {limit: 20});
errors++;
}
if(data3.length < 1){
vErrors = fail(vErrors, instancePath+"/tags_any", "minItems", {limit: 1});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate2(data3[i1], {instancePath:instancePath+"/tags_any/" + i1}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/tags_any", "type", {type: "array"});
errors++;
}
}
if(data.not_tags !== undefined){
let data5 = data.not_tags;
if(Array.isArray(data5)){
if(data5.length > 20){
vErrors = fail(vErrors, instancePath+"/not_tags", "maxItems", {limit: 20});
errors++;
}
if(data5.length < 1){
vErrors = fail(vErrors, instancePath+"/not_tags", "minItems", {limit: 1});
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate2(data5[i2], {instancePath:instancePath+"/not_tags/" + i2}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/not_tags", "type", {type: "array"});
errors++;
}
}
if(data.not_tags_any !== undefined){
let data7 = data.not_tags_any;
if(Array.isArray(data7)){
if(data7.length > 20){
vErrors = fail(vErrors, instancePath+"/not_tags_any", "maxItems", {limit: 20});
errors++;
}
if(data7.length < 1){
vErrors = fail(vErrors, instancePath+"/not_tags_any", "minItems", {limit: 1});
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate2(data7[i3], {instancePath:instancePath+"/not_tags_any/" + i3}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/not_tags_any", "type", {type: "array"});
errors++;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((data9 === 10) || (data9 === 20)) || (data9 === 50))){
vErrors = fail(vErrors, instancePath+"/limit", "enum", {allowedValues: const4});
errors++;
}
}
if(data.offset !== undefined){
let data10 = data.offset;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
vErrors = fail(vErrors, instancePath+"/offset", "type", {type: "integer"});
errors++;
}
if(typeof data10 == "number"){
if(data10 > 2147483647 || isNaN(data10)){
vErrors = fail(vErrors, instancePath+"/offset", "maximum", {comparison: "<=", limit: 2147483647});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = fail(vErrors, instancePath+"/offset", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.action !== undefined){
let data11 = data.action;
if(!((data11 === "filter") || (data11 === "count"))){
vErrors = fail(vErrors, instancePath+"/action", "enum", {allowedValues: const5});
errors++;
}
}
if(data.matches !== undefined){
let data12 = data.matches;
if(Array.isArray(data12)){
if(data12.length > 10){
vErrors = fail(vErrors, instancePath+"/matches", "maxItems", {limit: 10});
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.key === undefined){
vErrors = fail(vErrors, instancePath+"/matches/" + i4, "required", {missingProperty: "key"});
errors++;
}
if(data13.value === undefined){
vErrors = fail(vErrors, instancePath+"/matches/" + i4, "required", {missingProperty: "value"});
errors++;
}
for(const key1 in data13){
if(!((key1 === "key") || (key1 === "value"))){
vErrors = fail(vErrors, instancePath+"/matches/" + i4, "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data13.key !== undefined){
let data14 = data13.key;
if(typeof data14 === "string"){
if(data14.length > 128 && func0(data14) > 128){
vErrors = fail(vErrors, instancePath+"/matches/" + i4+"/key", "maxLength", {limit: 128});
errors++;
}
if(data14.length < 2 && func0(data14) < 1){
vErrors = fail(vErrors, instancePath+"/matches/" + i4+"/key", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/matches/" + i4+"/key", "type", {type: "string"});
errors++;
}
}
if(data13.value !== undefined){
let data15 = data13.value;
if(typeof data15 === "string"){
if(data15.length > 255 && func0(data15) > 255){
vErrors = fail(vErrors, instancePath+"/matches/" + i4+"/value", "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/matches/" + i4+"/value", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/matches/" + i4, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/matches", "type", {type: "array"});
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
if(data.key === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "key"});
errors++;
}
if(data.values === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "values"});
errors++;
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "values"))){
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
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
if(data1.length > 20){
vErrors = fail(vErrors, instancePath+"/values", "maxItems", {limit: 20});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 255 && func0(data2) > 255){
vErrors = fail(vErrors, instancePath+"/values/" + i0, "maxLength", {limit: 255});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/values/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/values", "type", {type: "array"});
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
