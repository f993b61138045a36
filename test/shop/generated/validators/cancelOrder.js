// Generated from the API document by `npm run generate`. Do not edit.
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
validate0.errors = vErrors;
return errors === 0;
}
export const validators = { "parameters": validate0 };
