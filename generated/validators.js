// Generated from spec/openapi.yaml by `npm run generate`. Do not edit.
const func1 = function ucs2length(str) {
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
export const SubscribeCertificate_body = validate0;
const schema2 = {"type":"object","oneOf":[{"$ref":"openapi#/components/schemas/PurchaseSingleDomain"},{"$ref":"openapi#/components/schemas/PurchaseMultiDomain"},{"$ref":"openapi#/components/schemas/PurchaseWildcard"}],"discriminator":{"propertyName":"domain_type"},"required":["domain_type"],"properties":{"domain_type":{"enum":["SINGLE_DOMAIN","MULTI_DOMAIN","WILDCARD"]}}};
const schema3 = {"type":"object","additionalProperties":false,"required":["cert_brand","cert_type","domain_type","effective_time","domain_numbers","order_number","agree_privacy_protection"],"properties":{"cert_brand":{"$ref":"openapi#/components/schemas/CertBrand"},"cert_type":{"$ref":"openapi#/components/schemas/CertType"},"domain_type":{"allOf":[{"$ref":"openapi#/components/schemas/DomainType"}],"type":"string","const":"SINGLE_DOMAIN"},"effective_time":{"$ref":"openapi#/components/schemas/EffectiveTime"},"domain_numbers":{"allOf":[{"$ref":"openapi#/components/schemas/DomainNumbers"}],"type":"integer","const":1},"order_number":{"$ref":"openapi#/components/schemas/OrderNumber"},"agree_privacy_protection":{"$ref":"openapi#/components/schemas/AgreePrivacyProtection"},"primary_domain_type":{"$ref":"openapi#/components/schemas/PrimaryDomainType"},"single_domain_number":{"$ref":"openapi#/components/schemas/SingleDomainNumber"},"wildcard_domain_number":{"$ref":"openapi#/components/schemas/WildcardDomainNumber"},"is_auto_pay":{"$ref":"openapi#/components/schemas/IsAutoPay"},"enterprise_project_id":{"$ref":"openapi#/components/schemas/EnterpriseProjectId"},"order_id":{"$ref":"openapi#/components/schemas/CombinedOrderId"},"tags":{"$ref":"openapi#/components/schemas/Tags"}}};
const schema4 = {"type":"string","minLength":0,"maxLength":32,"enum":["GEOTRUST","GLOBALSIGN","SYMANTEC","CFCA","TRUSTASIA","VTRUS"]};
const schema5 = {"type":"string","minLength":0,"maxLength":32,"enum":["DV_SSL_CERT","DV_SSL_CERT_BASIC","OV_SSL_CERT","OV_SSL_CERT_PRO","EV_SSL_CERT","EV_SSL_CERT_PRO"]};
const schema6 = {"type":"string","minLength":0,"maxLength":32,"enum":["SINGLE_DOMAIN","MULTI_DOMAIN","WILDCARD"]};
const schema11 = {"type":"string","minLength":0,"maxLength":63,"enum":["SINGLE_DOMAIN","WILDCARD_DOMAIN"]};
const func0 = Object.prototype.hasOwnProperty;

const pattern0 = new RegExp("^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 0){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!((key0 === "key") || (key0 === "value"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"openapi#/components/schemas/ScsResourceTag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.key !== undefined){
let data1 = data0.key;
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err3 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"openapi#/components/schemas/ScsResourceTag/properties/key/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data1) < 0){
const err4 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"openapi#/components/schemas/ScsResourceTag/properties/key/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"openapi#/components/schemas/ScsResourceTag/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.value !== undefined){
let data2 = data0.value;
if(typeof data2 === "string"){
if(func1(data2) > 255){
const err6 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"openapi#/components/schemas/ScsResourceTag/properties/value/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data2) < 0){
const err7 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"openapi#/components/schemas/ScsResourceTag/properties/value/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"openapi#/components/schemas/ScsResourceTag/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"openapi#/components/schemas/ScsResourceTag/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cert_brand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cert_brand"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cert_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cert_type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.domain_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain_type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.effective_time === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_time"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.domain_numbers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain_numbers"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.order_number === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.agree_privacy_protection === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agree_privacy_protection"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema3.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cert_brand !== undefined){
let data0 = data.cert_brand;
if(!((((((data0 === "GEOTRUST") || (data0 === "GLOBALSIGN")) || (data0 === "SYMANTEC")) || (data0 === "CFCA")) || (data0 === "TRUSTASIA")) || (data0 === "VTRUS"))){
const err8 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/enum",keyword:"enum",params:{allowedValues: schema4.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 32){
const err9 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data0) < 0){
const err10 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.cert_type !== undefined){
let data1 = data.cert_type;
if(!((((((data1 === "DV_SSL_CERT") || (data1 === "DV_SSL_CERT_BASIC")) || (data1 === "OV_SSL_CERT")) || (data1 === "OV_SSL_CERT_PRO")) || (data1 === "EV_SSL_CERT")) || (data1 === "EV_SSL_CERT_PRO"))){
const err12 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/enum",keyword:"enum",params:{allowedValues: schema5.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 32){
const err13 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data1) < 0){
const err14 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.domain_type !== undefined){
let data2 = data.domain_type;
if(typeof data2 !== "string"){
const err16 = {instancePath:instancePath+"/domain_type",schemaPath:"#/properties/domain_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("SINGLE_DOMAIN" !== data2){
const err17 = {instancePath:instancePath+"/domain_type",schemaPath:"#/properties/domain_type/const",keyword:"const",params:{allowedValue: "SINGLE_DOMAIN"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data2 === "SINGLE_DOMAIN") || (data2 === "MULTI_DOMAIN")) || (data2 === "WILDCARD"))){
const err18 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/enum",keyword:"enum",params:{allowedValues: schema6.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 32){
const err19 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data2) < 0){
const err20 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.effective_time !== undefined){
let data3 = data.effective_time;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err22 = {instancePath:instancePath+"/effective_time",schemaPath:"openapi#/components/schemas/EffectiveTime/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 3 || isNaN(data3)){
const err23 = {instancePath:instancePath+"/effective_time",schemaPath:"openapi#/components/schemas/EffectiveTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err24 = {instancePath:instancePath+"/effective_time",schemaPath:"openapi#/components/schemas/EffectiveTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.domain_numbers !== undefined){
let data4 = data.domain_numbers;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err25 = {instancePath:instancePath+"/domain_numbers",schemaPath:"#/properties/domain_numbers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(1 !== data4){
const err26 = {instancePath:instancePath+"/domain_numbers",schemaPath:"#/properties/domain_numbers/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err27 = {instancePath:instancePath+"/domain_numbers",schemaPath:"openapi#/components/schemas/DomainNumbers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 100 || isNaN(data4)){
const err28 = {instancePath:instancePath+"/domain_numbers",schemaPath:"openapi#/components/schemas/DomainNumbers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err29 = {instancePath:instancePath+"/domain_numbers",schemaPath:"openapi#/components/schemas/DomainNumbers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.order_number !== undefined){
let data5 = data.order_number;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err30 = {instancePath:instancePath+"/order_number",schemaPath:"openapi#/components/schemas/OrderNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 100 || isNaN(data5)){
const err31 = {instancePath:instancePath+"/order_number",schemaPath:"openapi#/components/schemas/OrderNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err32 = {instancePath:instancePath+"/order_number",schemaPath:"openapi#/components/schemas/OrderNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.agree_privacy_protection !== undefined){
let data6 = data.agree_privacy_protection;
if(typeof data6 !== "boolean"){
const err33 = {instancePath:instancePath+"/agree_privacy_protection",schemaPath:"openapi#/components/schemas/AgreePrivacyProtection/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(true !== data6){
const err34 = {instancePath:instancePath+"/agree_privacy_protection",schemaPath:"openapi#/components/schemas/AgreePrivacyProtection/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.primary_domain_type !== undefined){
let data7 = data.primary_domain_type;
if(!((data7 === "SINGLE_DOMAIN") || (data7 === "WILDCARD_DOMAIN"))){
const err35 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/enum",keyword:"enum",params:{allowedValues: schema11.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 63){
const err36 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func1(data7) < 0){
const err37 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.single_domain_number !== undefined){
let data8 = data.single_domain_number;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err39 = {instancePath:instancePath+"/single_domain_number",schemaPath:"openapi#/components/schemas/SingleDomainNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 100 || isNaN(data8)){
const err40 = {instancePath:instancePath+"/single_domain_number",schemaPath:"openapi#/components/schemas/SingleDomainNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err41 = {instancePath:instancePath+"/single_domain_number",schemaPath:"openapi#/components/schemas/SingleDomainNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.wildcard_domain_number !== undefined){
let data9 = data.wildcard_domain_number;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err42 = {instancePath:instancePath+"/wildcard_domain_number",schemaPath:"openapi#/components/schemas/WildcardDomainNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 100 || isNaN(data9)){
const err43 = {instancePath:instancePath+"/wildcard_domain_number",schemaPath:"openapi#/components/schemas/WildcardDomainNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err44 = {instancePath:instancePath+"/wildcard_domain_number",schemaPath:"openapi#/components/schemas/WildcardDomainNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.is_auto_pay !== undefined){
if(typeof data.is_auto_pay !== "boolean"){
const err45 = {instancePath:instancePath+"/is_auto_pay",schemaPath:"openapi#/components/schemas/IsAutoPay/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.enterprise_project_id !== undefined){
let data11 = data.enterprise_project_id;
if(typeof data11 === "string"){
if(func1(data11) > 36){
const err46 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/maxLength",keyword:"maxLength",params:{limit: 36}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func1(data11) < 0){
const err47 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern0.test(data11)){
const err48 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/pattern",keyword:"pattern",params:{pattern: "^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.order_id !== undefined){
let data12 = data.order_id;
if(typeof data12 === "string"){
if(func1(data12) > 63){
const err50 = {instancePath:instancePath+"/order_id",schemaPath:"openapi#/components/schemas/CombinedOrderId/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func1(data12) < 0){
const err51 = {instancePath:instancePath+"/order_id",schemaPath:"openapi#/components/schemas/CombinedOrderId/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/order_id",schemaPath:"openapi#/components/schemas/CombinedOrderId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate4(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema19 = {"type":"object","additionalProperties":false,"required":["cert_brand","cert_type","domain_type","effective_time","domain_numbers","order_number","agree_privacy_protection"],"properties":{"cert_brand":{"$ref":"openapi#/components/schemas/CertBrand"},"cert_type":{"$ref":"openapi#/components/schemas/CertType"},"domain_type":{"allOf":[{"$ref":"openapi#/components/schemas/DomainType"}],"type":"string","const":"MULTI_DOMAIN"},"effective_time":{"$ref":"openapi#/components/schemas/EffectiveTime"},"domain_numbers":{"allOf":[{"$ref":"openapi#/components/schemas/DomainNumbers"}],"type":"integer","minimum":2},"order_number":{"$ref":"openapi#/components/schemas/OrderNumber"},"agree_privacy_protection":{"$ref":"openapi#/components/schemas/AgreePrivacyProtection"},"primary_domain_type":{"$ref":"openapi#/components/schemas/PrimaryDomainType"},"single_domain_number":{"$ref":"openapi#/components/schemas/SingleDomainNumber"},"wildcard_domain_number":{"$ref":"openapi#/components/schemas/WildcardDomainNumber"},"is_auto_pay":{"$ref":"openapi#/components/schemas/IsAutoPay"},"enterprise_project_id":{"$ref":"openapi#/components/schemas/EnterpriseProjectId"},"order_id":{"$ref":"openapi#/components/schemas/CombinedOrderId"},"tags":{"$ref":"openapi#/components/schemas/Tags"}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cert_brand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cert_brand"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cert_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cert_type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.domain_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain_type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.effective_time === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_time"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.domain_numbers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain_numbers"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.order_number === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.agree_privacy_protection === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agree_privacy_protection"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema19.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cert_brand !== undefined){
let data0 = data.cert_brand;
if(!((((((data0 === "GEOTRUST") || (data0 === "GLOBALSIGN")) || (data0 === "SYMANTEC")) || (data0 === "CFCA")) || (data0 === "TRUSTASIA")) || (data0 === "VTRUS"))){
const err8 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/enum",keyword:"enum",params:{allowedValues: schema4.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 32){
const err9 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data0) < 0){
const err10 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.cert_type !== undefined){
let data1 = data.cert_type;
if(!((((((data1 === "DV_SSL_CERT") || (data1 === "DV_SSL_CERT_BASIC")) || (data1 === "OV_SSL_CERT")) || (data1 === "OV_SSL_CERT_PRO")) || (data1 === "EV_SSL_CERT")) || (data1 === "EV_SSL_CERT_PRO"))){
const err12 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/enum",keyword:"enum",params:{allowedValues: schema5.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 32){
const err13 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data1) < 0){
const err14 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.domain_type !== undefined){
let data2 = data.domain_type;
if(typeof data2 !== "string"){
const err16 = {instancePath:instancePath+"/domain_type",schemaPath:"#/properties/domain_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("MULTI_DOMAIN" !== data2){
const err17 = {instancePath:instancePath+"/domain_type",schemaPath:"#/properties/domain_type/const",keyword:"const",params:{allowedValue: "MULTI_DOMAIN"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data2 === "SINGLE_DOMAIN") || (data2 === "MULTI_DOMAIN")) || (data2 === "WILDCARD"))){
const err18 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/enum",keyword:"enum",params:{allowedValues: schema6.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 32){
const err19 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data2) < 0){
const err20 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.effective_time !== undefined){
let data3 = data.effective_time;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err22 = {instancePath:instancePath+"/effective_time",schemaPath:"openapi#/components/schemas/EffectiveTime/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 3 || isNaN(data3)){
const err23 = {instancePath:instancePath+"/effective_time",schemaPath:"openapi#/components/schemas/EffectiveTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err24 = {instancePath:instancePath+"/effective_time",schemaPath:"openapi#/components/schemas/EffectiveTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.domain_numbers !== undefined){
let data4 = data.domain_numbers;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err25 = {instancePath:instancePath+"/domain_numbers",schemaPath:"#/properties/domain_numbers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err26 = {instancePath:instancePath+"/domain_numbers",schemaPath:"openapi#/components/schemas/DomainNumbers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 100 || isNaN(data4)){
const err27 = {instancePath:instancePath+"/domain_numbers",schemaPath:"openapi#/components/schemas/DomainNumbers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err28 = {instancePath:instancePath+"/domain_numbers",schemaPath:"openapi#/components/schemas/DomainNumbers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(typeof data4 == "number"){
if(data4 < 2 || isNaN(data4)){
const err29 = {instancePath:instancePath+"/domain_numbers",schemaPath:"#/properties/domain_numbers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.order_number !== undefined){
let data5 = data.order_number;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err30 = {instancePath:instancePath+"/order_number",schemaPath:"openapi#/components/schemas/OrderNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 100 || isNaN(data5)){
const err31 = {instancePath:instancePath+"/order_number",schemaPath:"openapi#/components/schemas/OrderNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err32 = {instancePath:instancePath+"/order_number",schemaPath:"openapi#/components/schemas/OrderNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.agree_privacy_protection !== undefined){
let data6 = data.agree_privacy_protection;
if(typeof data6 !== "boolean"){
const err33 = {instancePath:instancePath+"/agree_privacy_protection",schemaPath:"openapi#/components/schemas/AgreePrivacyProtection/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(true !== data6){
const err34 = {instancePath:instancePath+"/agree_privacy_protection",schemaPath:"openapi#/components/schemas/AgreePrivacyProtection/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.primary_domain_type !== undefined){
let data7 = data.primary_domain_type;
if(!((data7 === "SINGLE_DOMAIN") || (data7 === "WILDCARD_DOMAIN"))){
const err35 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/enum",keyword:"enum",params:{allowedValues: schema11.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 63){
const err36 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func1(data7) < 0){
const err37 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.single_domain_number !== undefined){
let data8 = data.single_domain_number;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err39 = {instancePath:instancePath+"/single_domain_number",schemaPath:"openapi#/components/schemas/SingleDomainNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 100 || isNaN(data8)){
const err40 = {instancePath:instancePath+"/single_domain_number",schemaPath:"openapi#/components/schemas/SingleDomainNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err41 = {instancePath:instancePath+"/single_domain_number",schemaPath:"openapi#/components/schemas/SingleDomainNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.wildcard_domain_number !== undefined){
let data9 = data.wildcard_domain_number;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err42 = {instancePath:instancePath+"/wildcard_domain_number",schemaPath:"openapi#/components/schemas/WildcardDomainNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 100 || isNaN(data9)){
const err43 = {instancePath:instancePath+"/wildcard_domain_number",schemaPath:"openapi#/components/schemas/WildcardDomainNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err44 = {instancePath:instancePath+"/wildcard_domain_number",schemaPath:"openapi#/components/schemas/WildcardDomainNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.is_auto_pay !== undefined){
if(typeof data.is_auto_pay !== "boolean"){
const err45 = {instancePath:instancePath+"/is_auto_pay",schemaPath:"openapi#/components/schemas/IsAutoPay/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.enterprise_project_id !== undefined){
let data11 = data.enterprise_project_id;
if(typeof data11 === "string"){
if(func1(data11) > 36){
const err46 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/maxLength",keyword:"maxLength",params:{limit: 36}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func1(data11) < 0){
const err47 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern0.test(data11)){
const err48 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/pattern",keyword:"pattern",params:{pattern: "^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.order_id !== undefined){
let data12 = data.order_id;
if(typeof data12 === "string"){
if(func1(data12) > 63){
const err50 = {instancePath:instancePath+"/order_id",schemaPath:"openapi#/components/schemas/CombinedOrderId/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func1(data12) < 0){
const err51 = {instancePath:instancePath+"/order_id",schemaPath:"openapi#/components/schemas/CombinedOrderId/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/order_id",schemaPath:"openapi#/components/schemas/CombinedOrderId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate4(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","additionalProperties":false,"required":["cert_brand","cert_type","domain_type","effective_time","domain_numbers","order_number","agree_privacy_protection"],"properties":{"cert_brand":{"$ref":"openapi#/components/schemas/CertBrand"},"cert_type":{"$ref":"openapi#/components/schemas/CertType"},"domain_type":{"allOf":[{"$ref":"openapi#/components/schemas/DomainType"}],"type":"string","const":"WILDCARD"},"effective_time":{"$ref":"openapi#/components/schemas/EffectiveTime"},"domain_numbers":{"allOf":[{"$ref":"openapi#/components/schemas/DomainNumbers"}],"type":"integer","const":1},"order_number":{"$ref":"openapi#/components/schemas/OrderNumber"},"agree_privacy_protection":{"$ref":"openapi#/components/schemas/AgreePrivacyProtection"},"primary_domain_type":{"$ref":"openapi#/components/schemas/PrimaryDomainType"},"single_domain_number":{"$ref":"openapi#/components/schemas/SingleDomainNumber"},"wildcard_domain_number":{"$ref":"openapi#/components/schemas/WildcardDomainNumber"},"is_auto_pay":{"$ref":"openapi#/components/schemas/IsAutoPay"},"enterprise_project_id":{"$ref":"openapi#/components/schemas/EnterpriseProjectId"},"order_id":{"$ref":"openapi#/components/schemas/CombinedOrderId"},"tags":{"$ref":"openapi#/components/schemas/Tags"}}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cert_brand === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cert_brand"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cert_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cert_type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.domain_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain_type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.effective_time === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_time"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.domain_numbers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain_numbers"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.order_number === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.agree_privacy_protection === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agree_privacy_protection"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema33.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cert_brand !== undefined){
let data0 = data.cert_brand;
if(!((((((data0 === "GEOTRUST") || (data0 === "GLOBALSIGN")) || (data0 === "SYMANTEC")) || (data0 === "CFCA")) || (data0 === "TRUSTASIA")) || (data0 === "VTRUS"))){
const err8 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/enum",keyword:"enum",params:{allowedValues: schema4.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 32){
const err9 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data0) < 0){
const err10 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/cert_brand",schemaPath:"openapi#/components/schemas/CertBrand/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.cert_type !== undefined){
let data1 = data.cert_type;
if(!((((((data1 === "DV_SSL_CERT") || (data1 === "DV_SSL_CERT_BASIC")) || (data1 === "OV_SSL_CERT")) || (data1 === "OV_SSL_CERT_PRO")) || (data1 === "EV_SSL_CERT")) || (data1 === "EV_SSL_CERT_PRO"))){
const err12 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/enum",keyword:"enum",params:{allowedValues: schema5.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 32){
const err13 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data1) < 0){
const err14 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/cert_type",schemaPath:"openapi#/components/schemas/CertType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.domain_type !== undefined){
let data2 = data.domain_type;
if(typeof data2 !== "string"){
const err16 = {instancePath:instancePath+"/domain_type",schemaPath:"#/properties/domain_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("WILDCARD" !== data2){
const err17 = {instancePath:instancePath+"/domain_type",schemaPath:"#/properties/domain_type/const",keyword:"const",params:{allowedValue: "WILDCARD"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data2 === "SINGLE_DOMAIN") || (data2 === "MULTI_DOMAIN")) || (data2 === "WILDCARD"))){
const err18 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/enum",keyword:"enum",params:{allowedValues: schema6.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 32){
const err19 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data2) < 0){
const err20 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/domain_type",schemaPath:"openapi#/components/schemas/DomainType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.effective_time !== undefined){
let data3 = data.effective_time;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err22 = {instancePath:instancePath+"/effective_time",schemaPath:"openapi#/components/schemas/EffectiveTime/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 3 || isNaN(data3)){
const err23 = {instancePath:instancePath+"/effective_time",schemaPath:"openapi#/components/schemas/EffectiveTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err24 = {instancePath:instancePath+"/effective_time",schemaPath:"openapi#/components/schemas/EffectiveTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.domain_numbers !== undefined){
let data4 = data.domain_numbers;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err25 = {instancePath:instancePath+"/domain_numbers",schemaPath:"#/properties/domain_numbers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(1 !== data4){
const err26 = {instancePath:instancePath+"/domain_numbers",schemaPath:"#/properties/domain_numbers/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err27 = {instancePath:instancePath+"/domain_numbers",schemaPath:"openapi#/components/schemas/DomainNumbers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 100 || isNaN(data4)){
const err28 = {instancePath:instancePath+"/domain_numbers",schemaPath:"openapi#/components/schemas/DomainNumbers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err29 = {instancePath:instancePath+"/domain_numbers",schemaPath:"openapi#/components/schemas/DomainNumbers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.order_number !== undefined){
let data5 = data.order_number;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err30 = {instancePath:instancePath+"/order_number",schemaPath:"openapi#/components/schemas/OrderNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 100 || isNaN(data5)){
const err31 = {instancePath:instancePath+"/order_number",schemaPath:"openapi#/components/schemas/OrderNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err32 = {instancePath:instancePath+"/order_number",schemaPath:"openapi#/components/schemas/OrderNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.agree_privacy_protection !== undefined){
let data6 = data.agree_privacy_protection;
if(typeof data6 !== "boolean"){
const err33 = {instancePath:instancePath+"/agree_privacy_protection",schemaPath:"openapi#/components/schemas/AgreePrivacyProtection/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(true !== data6){
const err34 = {instancePath:instancePath+"/agree_privacy_protection",schemaPath:"openapi#/components/schemas/AgreePrivacyProtection/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.primary_domain_type !== undefined){
let data7 = data.primary_domain_type;
if(!((data7 === "SINGLE_DOMAIN") || (data7 === "WILDCARD_DOMAIN"))){
const err35 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/enum",keyword:"enum",params:{allowedValues: schema11.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 63){
const err36 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func1(data7) < 0){
const err37 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/primary_domain_type",schemaPath:"openapi#/components/schemas/PrimaryDomainType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.single_domain_number !== undefined){
let data8 = data.single_domain_number;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err39 = {instancePath:instancePath+"/single_domain_number",schemaPath:"openapi#/components/schemas/SingleDomainNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 100 || isNaN(data8)){
const err40 = {instancePath:instancePath+"/single_domain_number",schemaPath:"openapi#/components/schemas/SingleDomainNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err41 = {instancePath:instancePath+"/single_domain_number",schemaPath:"openapi#/components/schemas/SingleDomainNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.wildcard_domain_number !== undefined){
let data9 = data.wildcard_domain_number;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err42 = {instancePath:instancePath+"/wildcard_domain_number",schemaPath:"openapi#/components/schemas/WildcardDomainNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 100 || isNaN(data9)){
const err43 = {instancePath:instancePath+"/wildcard_domain_number",schemaPath:"openapi#/components/schemas/WildcardDomainNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err44 = {instancePath:instancePath+"/wildcard_domain_number",schemaPath:"openapi#/components/schemas/WildcardDomainNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.is_auto_pay !== undefined){
if(typeof data.is_auto_pay !== "boolean"){
const err45 = {instancePath:instancePath+"/is_auto_pay",schemaPath:"openapi#/components/schemas/IsAutoPay/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.enterprise_project_id !== undefined){
let data11 = data.enterprise_project_id;
if(typeof data11 === "string"){
if(func1(data11) > 36){
const err46 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/maxLength",keyword:"maxLength",params:{limit: 36}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func1(data11) < 0){
const err47 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern0.test(data11)){
const err48 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/pattern",keyword:"pattern",params:{pattern: "^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"openapi#/components/schemas/EnterpriseProjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.order_id !== undefined){
let data12 = data.order_id;
if(typeof data12 === "string"){
if(func1(data12) > 63){
const err50 = {instancePath:instancePath+"/order_id",schemaPath:"openapi#/components/schemas/CombinedOrderId/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func1(data12) < 0){
const err51 = {instancePath:instancePath+"/order_id",schemaPath:"openapi#/components/schemas/CombinedOrderId/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/order_id",schemaPath:"openapi#/components/schemas/CombinedOrderId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate4(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain_type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain_type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.domain_type !== undefined){
let data0 = data.domain_type;
if(!(((data0 === "SINGLE_DOMAIN") || (data0 === "MULTI_DOMAIN")) || (data0 === "WILDCARD"))){
const err1 = {instancePath:instancePath+"/domain_type",schemaPath:"#/properties/domain_type/enum",keyword:"enum",params:{allowedValues: schema2.properties.domain_type.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
const tag0 = data.domain_type;
if(typeof tag0 == "string"){
if(tag0 === "SINGLE_DOMAIN"){
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "MULTI_DOMAIN"){
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "WILDCARD"){
if(!(validate8(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "domain_type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "domain_type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate2.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubscribeCertificate_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
var props0 = validate2.evaluated.props;
}
validate0.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate0.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const SubscribeCertificate_200 = validate14;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cert === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cert"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.order_id !== undefined){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(func1(data0) > 63){
const err2 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 0){
const err3 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/minLength",keyword:"minLength",params:{limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cert !== undefined){
let data1 = data.cert;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err5 = {instancePath:instancePath+"/cert",schemaPath:"#/properties/cert/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 0){
const err6 = {instancePath:instancePath+"/cert",schemaPath:"#/properties/cert/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.cert_id === undefined){
const err7 = {instancePath:instancePath+"/cert/" + i0,schemaPath:"openapi#/components/schemas/CertDetail/required",keyword:"required",params:{missingProperty: "cert_id"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.cert_id !== undefined){
let data3 = data2.cert_id;
if(typeof data3 === "string"){
if(func1(data3) > 16){
const err8 = {instancePath:instancePath+"/cert/" + i0+"/cert_id",schemaPath:"openapi#/components/schemas/CertDetail/properties/cert_id/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data3) < 16){
const err9 = {instancePath:instancePath+"/cert/" + i0+"/cert_id",schemaPath:"openapi#/components/schemas/CertDetail/properties/cert_id/minLength",keyword:"minLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/cert/" + i0+"/cert_id",schemaPath:"openapi#/components/schemas/CertDetail/properties/cert_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/cert/" + i0,schemaPath:"openapi#/components/schemas/CertDetail/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/cert",schemaPath:"#/properties/cert/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":{"order_id":true,"cert":true},"dynamicProps":false,"dynamicItems":false};


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="SubscribeCertificate_200" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":{"order_id":true,"cert":true},"dynamicProps":false,"dynamicItems":false};

export const validators = {
  "SubscribeCertificate": { "200": SubscribeCertificate_200, "body": SubscribeCertificate_body },
};
