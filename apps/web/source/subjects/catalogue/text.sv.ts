/** The page of parameters and prices, in Swedish. */
export const text = {
  title: 'Värden, priser och källor',
  lead: 'Alla belopp, skattesatser och priser som Samnytta räknar med, med källa och med hur säkra de är.',
  search: 'Sök',
  searchHelp: 'Till exempel grundavdrag, lönebidrag, läkarbesök eller Lund.',
  year: 'Värden för året',
  show: 'Visa',
  count: (parameters: number, prices: number) =>
    `${parameters} ${parameters === 1 ? 'värde' : 'värden'} och ${prices} ${prices === 1 ? 'pris' : 'priser'}`,
  contents: 'Innehåll på sidan',
  nothing: 'Inget hittades. Pröva ett kortare ord.',
  localTax: 'Sök på en kommuns eller regions namn för dess skattesatser.',
  parameters: 'Värden ur lag och statistik',
  prices: 'Priser på vård, stöd och handläggning',
  groups: {
    'income-tax': 'Inkomstskatt',
    'local-tax': 'Kommunal och regional skatt',
    'basic-amount': 'Basbelopp',
    care: 'Avgifter för vård',
    employer: 'Arbetsgivarens kostnad',
    benefit: 'Försörjning',
    subsidy: 'Lönestöd',
    wage: 'Löner',
    price: 'Prisindex',
    appraisal: 'Kalkylantaganden',
    uncertainty: 'Osäkerhet',
  },
};
