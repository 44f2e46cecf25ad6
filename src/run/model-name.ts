/** The models by name: `fast` reads several times as many words a second, `accurate` makes fewer mistakes. */
export const MODELS = ['fast', 'accurate'] as const;
export type ModelName = (typeof MODELS)[number];
