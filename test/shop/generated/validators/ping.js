// Generated from the API document by `npm run generate`. Do not edit.
export const validators = {  };
