/** The data set of acts, words and figures on rare earths. */
export const dataRareEarthsWords = {
  title: 'Rare-earth events',
  holds: 'Curbs, suspensions, licences, pledges, complaints and figures on rare earths, one a row; figures last.',
  columns: {
    type: 'Kind of act or word, such as export_curb, licence_approval or figure.',
    ledger: 'The part of the ledger that shows it; empty for figures.',
    actor: 'Who acts or speaks.',
    text: 'What was done or said.',
    elements: 'Elements and goods that the act names.',
    instrument: 'The notice or statement.',
    date: 'First day in force where one is stated, else when it was said or done.',
    ends_on: 'When it ends.',
    state: 'due, stands, suspended, ended or done on the as-of day; empty for figures.',
    suspended_to: 'Until when another act suspends it.',
    figure: 'The number, where it is a figure.',
    unit: 'Its unit.',
    definition: 'What the number counts: mining, refining and magnets differ widely.',
    period: 'The time that the number counts.',
  },
};
