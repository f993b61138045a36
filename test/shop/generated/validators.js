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
const func1 = function isMultipleOf(value, step) {
const decimal = (number) => {
const [digits, exponent = "0"] = String(number).split("e");
const [whole, fraction = ""] = digits.split(".");
return [BigInt(whole + fraction), Number(exponent) - fraction.length];
};
const [a, p] = decimal(value);
const [b, q] = decimal(step);
const least = Math.min(p, q);
return (a * 10n ** BigInt(p - least)) % (b * 10n ** BigInt(q - least)) === 0n;
};
const const0 = ["string","null"];
const const1 = ["card","invoice"];
const const2 = new RegExp("^[0-9]{16}$", "u");
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
if(data.products === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "products"});
errors++;
}
if(data.total === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "total"});
errors++;
}
if(data.products !== undefined){
let data0 = data.products;
if(Array.isArray(data0)){
if(data0.length > 10){
vErrors = fail(vErrors, instancePath+"/products", "maxItems", {limit: 10});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data0[i0], {instancePath:instancePath+"/products/" + i0}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/products", "type", {type: "array"});
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = fail(vErrors, instancePath+"/total", "type", {type: "integer"});
errors++;
}
if(typeof data2 == "number"){
if(data2 > 100000 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/total", "maximum", {comparison: "<=", limit: 100000});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/total", "minimum", {comparison: ">=", limit: 0});
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
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "name"});
errors++;
}
if(data.price === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "price"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 10 && func0(data0) > 10){
vErrors = fail(vErrors, instancePath+"/id", "maxLength", {limit: 10});
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
if(data1.length > 40 && func0(data1) > 40){
vErrors = fail(vErrors, instancePath+"/name", "maxLength", {limit: 40});
errors++;
}
if(data1.length < 2 && func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/name", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.price !== undefined){
let data2 = data.price;
if(typeof data2 == "number"){
if(data2 > 1000 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/price", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data2 <= 0 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/price", "exclusiveMinimum", {comparison: ">", limit: 0});
errors++;
}
if(!(func1(data2, 0.01))){
vErrors = fail(vErrors, instancePath+"/price", "multipleOf", {multipleOf: 0.01});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/price", "type", {type: "number"});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/note", "type", {type: const0});
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 200 && func0(data3) > 200){
vErrors = fail(vErrors, instancePath+"/note", "maxLength", {limit: 200});
errors++;
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
function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "limit") || (key0 === "offset")) || (key0 === "category"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = fail(vErrors, instancePath+"/limit", "type", {type: "integer"});
errors++;
}
if(typeof data0 == "number"){
if(data0 > 10 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/limit", "maximum", {comparison: "<=", limit: 10});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/limit", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = fail(vErrors, instancePath+"/offset", "type", {type: "integer"});
errors++;
}
if(typeof data1 == "number"){
if(data1 > 40 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/offset", "maximum", {comparison: "<=", limit: 40});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/offset", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.category !== undefined){
let data2 = data.category;
if(Array.isArray(data2)){
if(data2.length > 3){
vErrors = fail(vErrors, instancePath+"/category", "maxItems", {limit: 3});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 20 && func0(data3) > 20){
vErrors = fail(vErrors, instancePath+"/category/" + i0, "maxLength", {limit: 20});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/category/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/category", "type", {type: "array"});
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
function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["product-id"] === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "product-id"});
errors++;
}
for(const key0 in data){
if(!(key0 === "product-id")){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data["product-id"] !== undefined){
let data0 = data["product-id"];
if(typeof data0 === "string"){
if(data0.length > 10 && func0(data0) > 10){
vErrors = fail(vErrors, instancePath+"/product-id", "maxLength", {limit: 10});
errors++;
}
if(data0.length < 2 && func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/product-id", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/product-id", "type", {type: "string"});
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
function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "name"});
errors++;
}
if(data.price === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "price"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 10 && func0(data0) > 10){
vErrors = fail(vErrors, instancePath+"/id", "maxLength", {limit: 10});
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
if(data1.length > 40 && func0(data1) > 40){
vErrors = fail(vErrors, instancePath+"/name", "maxLength", {limit: 40});
errors++;
}
if(data1.length < 2 && func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/name", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.price !== undefined){
let data2 = data.price;
if(typeof data2 == "number"){
if(data2 > 1000 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/price", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data2 <= 0 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/price", "exclusiveMinimum", {comparison: ">", limit: 0});
errors++;
}
if(!(func1(data2, 0.01))){
vErrors = fail(vErrors, instancePath+"/price", "multipleOf", {multipleOf: 0.01});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/price", "type", {type: "number"});
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/note", "type", {type: const0});
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 200 && func0(data3) > 200){
vErrors = fail(vErrors, instancePath+"/note", "maxLength", {limit: 200});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
function validate5(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "number"});
errors++;
}
if(data.state === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "state"});
errors++;
}
if(data.number !== undefined){
let data0 = data.number;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = fail(vErrors, instancePath+"/number", "type", {type: "integer"});
errors++;
}
if(typeof data0 == "number"){
if(data0 > 999999 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/number", "maximum", {comparison: "<=", limit: 999999});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/number", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 === "string"){
if(data1.length > 20 && func0(data1) > 20){
vErrors = fail(vErrors, instancePath+"/state", "maxLength", {limit: 20});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/state", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "items"});
errors++;
}
if(data.payment === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "payment"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "payment")) || (key0 === "gift-wrap"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 20){
vErrors = fail(vErrors, instancePath+"/items", "maxItems", {limit: 20});
errors++;
}
if(data0.length < 1){
vErrors = fail(vErrors, instancePath+"/items", "minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.product === undefined){
vErrors = fail(vErrors, instancePath+"/items/" + i0, "required", {missingProperty: "product"});
errors++;
}
if(data1.count === undefined){
vErrors = fail(vErrors, instancePath+"/items/" + i0, "required", {missingProperty: "count"});
errors++;
}
for(const key1 in data1){
if(!((key1 === "product") || (key1 === "count"))){
vErrors = fail(vErrors, instancePath+"/items/" + i0, "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.product !== undefined){
let data2 = data1.product;
if(typeof data2 === "string"){
if(data2.length > 10 && func0(data2) > 10){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/product", "maxLength", {limit: 10});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/product", "type", {type: "string"});
errors++;
}
}
if(data1.count !== undefined){
let data3 = data1.count;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/count", "type", {type: "integer"});
errors++;
}
if(typeof data3 == "number"){
if(data3 > 99 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/count", "maximum", {comparison: "<=", limit: 99});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/count", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/items/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/items", "type", {type: "array"});
errors++;
}
}
if(data.payment !== undefined){
let data4 = data.payment;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "kind"});
errors++;
}
if(data4.kind !== undefined){
let data5 = data4.kind;
if(!((data5 === "card") || (data5 === "invoice"))){
vErrors = fail(vErrors, instancePath+"/payment/kind", "enum", {allowedValues: const1});
errors++;
}
}
const tag0 = data4.kind;
if(typeof tag0 == "string"){
if(tag0 === "card"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "kind"});
errors++;
}
if(data4.card === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "card"});
errors++;
}
for(const key2 in data4){
if(!((key2 === "kind") || (key2 === "card"))){
vErrors = fail(vErrors, instancePath+"/payment", "additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data4.kind !== undefined){
if("card" !== data4.kind){
vErrors = fail(vErrors, instancePath+"/payment/kind", "const", {allowedValue: "card"});
errors++;
}
}
if(data4.card !== undefined){
let data7 = data4.card;
if(typeof data7 === "string"){
if(data7.length > 16 && func0(data7) > 16){
vErrors = fail(vErrors, instancePath+"/payment/card", "maxLength", {limit: 16});
errors++;
}
if(!const2.test(data7)){
vErrors = fail(vErrors, instancePath+"/payment/card", "pattern", {pattern: "^[0-9]{16}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment/card", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment", "type", {type: "object"});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "kind"});
errors++;
}
if(data4.kind !== undefined){
if("card" !== data4.kind){
vErrors = fail(vErrors, instancePath+"/payment/kind", "const", {allowedValue: "card"});
errors++;
}
}
}
}
else if(tag0 === "invoice"){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "kind"});
errors++;
}
for(const key3 in data4){
if(!(key3 === "kind")){
vErrors = fail(vErrors, instancePath+"/payment", "additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data4.kind !== undefined){
if("invoice" !== data4.kind){
vErrors = fail(vErrors, instancePath+"/payment/kind", "const", {allowedValue: "invoice"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment", "type", {type: "object"});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
vErrors = fail(vErrors, instancePath+"/payment", "required", {missingProperty: "kind"});
errors++;
}
if(data4.kind !== undefined){
if("invoice" !== data4.kind){
vErrors = fail(vErrors, instancePath+"/payment/kind", "const", {allowedValue: "invoice"});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment", "discriminator", {error: "mapping", tag: "kind", tagValue: tag0});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment", "discriminator", {error: "tag", tag: "kind", tagValue: tag0});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment", "type", {type: "object"});
errors++;
}
}
if(data["gift-wrap"] !== undefined){
if(typeof data["gift-wrap"] !== "boolean"){
vErrors = fail(vErrors, instancePath+"/gift-wrap", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
function validate7(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "number"});
errors++;
}
for(const key0 in data){
if(!(key0 === "number")){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = fail(vErrors, instancePath+"/number", "type", {type: "integer"});
errors++;
}
if(typeof data0 == "number"){
if(data0 > 999999 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/number", "maximum", {comparison: "<=", limit: 999999});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/number", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parcels === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "parcels"});
errors++;
}
if(data.parcels !== undefined){
let data0 = data.parcels;
if(Array.isArray(data0)){
if(data0.length > 50){
vErrors = fail(vErrors, instancePath+"/parcels", "maxItems", {limit: 50});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.order === undefined){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0, "required", {missingProperty: "order"});
errors++;
}
if(data1.sent === undefined){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0, "required", {missingProperty: "sent"});
errors++;
}
if(data1.order !== undefined){
let data2 = data1.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/order", "type", {type: "integer"});
errors++;
}
if(typeof data2 == "number"){
if(data2 > 999999 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/order", "maximum", {comparison: "<=", limit: 999999});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/order", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data1.sent !== undefined){
if(typeof data1.sent !== "boolean"){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/sent", "type", {type: "boolean"});
errors++;
}
}
if(data1.note !== undefined){
let data4 = data1.note;
if(typeof data4 === "string"){
if(data4.length > 100 && func0(data4) > 100){
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/note", "maxLength", {limit: 100});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/parcels/" + i0+"/note", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/parcels/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/parcels", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.express === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "express"});
errors++;
}
if(data.express !== undefined){
if(true !== data.express){
vErrors = fail(vErrors, instancePath+"/express", "const", {allowedValue: true});
errors++;
}
}
}
validate9.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sent !== undefined){
if(false !== data.sent){
vErrors = fail(vErrors, instancePath+"/sent", "const", {allowedValue: false});
errors++;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orders === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "orders"});
errors++;
}
for(const key0 in data){
if(!((key0 === "orders") || (key0 === "express"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.orders !== undefined){
let data0 = data.orders;
if(Array.isArray(data0)){
if(data0.length > 50){
vErrors = fail(vErrors, instancePath+"/orders", "maxItems", {limit: 50});
errors++;
}
if(data0.length < 1){
vErrors = fail(vErrors, instancePath+"/orders", "minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = fail(vErrors, instancePath+"/orders/" + i0, "type", {type: "integer"});
errors++;
}
if(typeof data1 == "number"){
if(data1 > 999999 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/orders/" + i0, "maximum", {comparison: "<=", limit: 999999});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/orders/" + i0, "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = Object.create(null);
for(;i1--;){
let item0 = data0[i1];
if(!((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, instancePath+"/orders", "uniqueItems", {i: i1, j: j0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/orders", "type", {type: "array"});
errors++;
}
}
if(data.express !== undefined){
if(typeof data.express !== "boolean"){
vErrors = fail(vErrors, instancePath+"/express", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "key"});
errors++;
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(data0.length > 80 && func0(data0) > 80){
vErrors = fail(vErrors, instancePath+"/key", "maxLength", {limit: 80});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/key", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.till === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "till"});
errors++;
}
if(data.password === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "password"});
errors++;
}
for(const key0 in data){
if(!((key0 === "till") || (key0 === "password"))){
vErrors = fail(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.till !== undefined){
let data0 = data.till;
if(typeof data0 === "string"){
if(data0.length > 20 && func0(data0) > 20){
vErrors = fail(vErrors, instancePath+"/till", "maxLength", {limit: 20});
errors++;
}
if(data0.length < 2 && func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/till", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/till", "type", {type: "string"});
errors++;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(data1.length > 40 && func0(data1) > 40){
vErrors = fail(vErrors, instancePath+"/password", "maxLength", {limit: 40});
errors++;
}
if(data1.length < 8 && func0(data1) < 4){
vErrors = fail(vErrors, instancePath+"/password", "minLength", {limit: 4});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/password", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
export const validators = {
  "ping": {  },
  "listProducts": { "200": validate0, "parameters": validate2 },
  "getProductsByProductId": { "200": validate1, "parameters": validate3 },
  "put_product": { "200": validate1, "parameters": validate3, "body": validate4 },
  "placeOrder": { "201": validate5, "body": validate6 },
  "showOrder": { "200": validate5, "parameters": validate7 },
  "cancelOrder": { "parameters": validate7 },
  "shipOrders": { "200": validate8, "charges": validate9, "failed": validate10, "body": validate11 },
  "createKey": { "201": validate12, "body": validate13 },
};
