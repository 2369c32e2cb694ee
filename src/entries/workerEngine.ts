/** The engine's own files, as its package has them, in a worker: import this before anything that uses the engine. */
declare function importScripts(...addresses: string[]): void;

importScripts("owl/owl.iife.min.js", "engine/o_spreadsheet.min.iife.js");
