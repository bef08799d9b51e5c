/** How tables of phrases are written: a bar and a blank part them, lines may break at a bar. */
export const phrases = (text: string): readonly string[] => text.split(/ ?\|\s/);
