/** The names behind JUNTOS., in the order of the documentation. Small: the add-in's page announces them as it starts. */
export const functionIds = ["PRIORITY", "VARIATION"] as const;

export type FunctionId = (typeof functionIds)[number];
