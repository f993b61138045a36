// Generated from the API document by `npm run generate`. Do not edit.
import { validate as shared0 } from "./shared-0.js";
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
validate0.errors = vErrors;
return errors === 0;
}
export const validators = { "200": shared0, "parameters": validate0 };
