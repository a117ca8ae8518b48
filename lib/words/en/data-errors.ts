import { listPlain } from '../list';

interface Refused {
  parameter: string;
  given: string;
  reason: string;
}

/** What a request for data is told where it cannot be answered. */
export const dataErrorsWords = {
  title: {
    400: 'A parameter does not fit',
    404: 'There is no such data',
    405: 'Data can only be read',
    503: 'The data cannot be read at the moment',
  },
  /** What there is instead of an address that names no file, or of a method that only writes. */
  files: (names: readonly string[]) => `The files are: ${listPlain(names)}`,
  methods: (names: string) => `The methods are: ${names}`,
  noStore: 'The store is missing, damaged or empty.',
  /** "asOf=2025-02-30 is no day (YYYY-MM-DD)", for all that was refused. */
  refused: (all: readonly Refused[]) =>
    all.map(({ parameter, given, reason }) => `${parameter}=${given} ${reason}`).join('; '),
  /** Go on after the parameter and its value. */
  reason: {
    noPerson: 'names nobody whom the data know on that day',
    noSource: 'names no source that the data know on that day',
    noDay: 'is no day (YYYY-MM-DD)',
    noWords: 'has no words',
    noneOfThem: 'is none of the words it can be',
    noParameter: 'is no parameter of this data',
    twice: 'is given more than once',
    empty: 'is empty',
  },
  /** The values of a parameter that was given more than once. */
  givenTwice: (values: readonly string[]) => values.join(' and '),
};
