/** The data sets of rounds and of who sat at them. */
export const dataRoundsWords = {
  rounds: {
    title: 'Rounds',
    holds: 'Rounds of talks, working meetings, calls and summits, one a row, oldest first.',
    columns: {
      round: 'Its permanent key, city-yyyy-mm; empty for a call that has none.',
      address: 'Its page.',
      name: 'Its name here.',
      number: 'The number that sources give it; sources count differently.',
      format: 'talks, working, video, side or summit.',
      city: 'Where it was held.',
      country: 'Country of the city.',
      venue: 'House or hall.',
      date: 'When, as precise as the sources.',
      first_day: 'First day that `date` allows.',
      last_day: 'Last day that `date` allows.',
      status: 'Where it stands on the as-of day, as far as the sources say.',
      outcome: 'What came of it.',
      us_delegates: 'Who sat for the US, lead first.',
      china_delegates: 'Who sat for China, lead first.',
      absent: 'Who is said to have been absent.',
    },
  },
  delegations: {
    title: 'Delegations',
    holds: 'Who sat at which round and for whom, one seat a row.',
    columns: {
      round: 'Key of the round; empty where no source names it.',
      side: 'US or China.',
      person: 'Full name.',
      native_name: 'The name in Chinese script, where we know it.',
      role: 'The office, as the sources give it.',
      capacity: 'lead or member; empty where no source says.',
      attended: 'False where a source says that the person was absent.',
    },
  },
};
