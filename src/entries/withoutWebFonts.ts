/**
 * Fluent would fetch its font from a CDN as soon as it is imported; the system's own is used instead.
 * Import this before anything of Fluent.
 */
Object.assign(window, { FabricConfig: { fontBaseUrl: "" } });
