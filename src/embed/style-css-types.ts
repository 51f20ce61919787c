/** The types of `active-devices/style.css`: TypeScript 7 wants some for a file that is imported for its effect. */
export {}
