import { type Inner, phrase } from '../phrase';

/** The page of an address that names nothing here. */
export const notFoundWords = {
  title: 'Not found',
  heading: 'Nothing stands at this address',
  text: <T>({ code }: Inner<T, 'code'>) =>
    phrase<T>`The page may never have been, or it may speak of something that was not known on the day in the address. Take ${code('asOf')} out of the address to ask as of today, or go on from here.`,
};
