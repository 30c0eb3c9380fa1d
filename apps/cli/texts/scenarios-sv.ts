/** Texts of scenarios in Swedish. */
export const scenariosInSwedish = {
  heading: 'Scenarier, kronor där inget annat står',
  figure: 'Nyckeltal för samhället',
  base: 'Som i fallet',
  quartile: 'varje underlag vid den kvartil som försämrar eller förbättrar siffran; att alla är dåliga på en gång är mycket ovanligare än så.',
};

/** Texts of the table of two inputs in Swedish. */
export const twoWayInSwedish = {
  heading: (figure: string): string => `${figure} för två underlag på en gång`,
  explained: (rows: string, columns: string): string => `Nedåt: ”${rows}”. Åt höger: ”${columns}”. Vart och ett vid sin 5:e, 25:e, 50:e, 75:e och 95:e percentil; allt annat är som i fallet.`,
  fixed: (input: string): string => `”${input}” varieras inte, eftersom inget sägs om hur osäkert det är. En fördelning kan anges under uncertainty i fallfilen.`,
};
