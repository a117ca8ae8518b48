import { type Inner, phrase } from '../phrase';

/** The page on Truceline itself. */
export const aboutWords = {
  title: 'About',
  titleToShare: 'About Truceline',
  description:
    'Who Truceline is for, how far its record reaches, how to report or correct an error, privacy and licences.',
  lead: 'Truceline follows the US–China trade talks: who met whom, which rate was in force on which day, how long the truce still runs, and what was said about rare earths.',
  forWhom: {
    title: 'Who it is for',
    text: <T>({ data, method }: Inner<T, 'data' | 'method'>) =>
      phrase<T>`For anyone who has to know where the talks stand: a reader who wants to follow them, a reporter who needs the sentence behind a number, an analyst who needs the series, a trader who needs the day on which a rate ends. Every number opens its source, every page can be seen as of any day, and everything can be had as ${data('data')}. How facts are read stands under ${method('method')}. It gives no advice and makes no forecast.`,
  },
  reach: {
    title: 'How far the record reaches',
    text: <T>(
      {
        first,
        last,
        lastShort,
        articles,
        rows,
      }: Record<'first' | 'last' | 'lastShort', string> & Record<'articles' | 'rows', number>,
      { all, feed }: Inner<T, 'all' | 'feed'>,
    ) =>
      phrase<T>`From ${first} to ${last}: ${String(articles)} articles read sentence by sentence, and ${String(rows)} rows of a record of cited documents (${all('all of them')}). What happened after ${lastShort} is not shown. New entries come in the ${feed('feed')}.`,
    nothing: 'The store holds no source yet.',
  },
  report: {
    title: 'Report or correct an error',
    entries:
      'Every fact has a permanent page under /entries; the timeline’s dates lead to them. Send, as an issue of the project’s repository:',
    toSend: [
      'the address of the entry’s page, which holds its id, and the as-of day if you were looking at another one;',
      'what it says and what it should say;',
      'the sentence or page that says so, with its address and day.',
    ],
    byPullRequest: 'To correct it yourself, by pull request:',
    waysToCorrect: <T>({ code }: Inner<T, 'code'>) => [
      phrase<T>`A fact read from an article: ${code('npm run review -- ARTICLE')} shows each fact beside its sentence and writes your finding to ${code('seeds/corrections.json')}: confirmed, amended or rejected, with who, when and why. A corrected fact is marked as checked by a person; what was read before stays in the store.`,
      phrase<T>`A row of the cited record: edit its file in ${code('seeds/record')}, with the page that supports it. The load names the file, id and field of anything that does not fit.`,
      phrase<T>`A source that is missing: ${code('npm run ingest -- FILE --keep')} reads an article and says what it changes on the site.`,
    ],
    explained: 'The README of the repository explains each of these.',
  },
  privacy: {
    title: 'Privacy',
    text: <T>({ code }: Inner<T, 'code'>) =>
      phrase<T>`No request leaves for another host: fonts, icons, scripts and pictures are this site’s own, and there is no analytics. One cookie is set, ${code('theme')}, and only when you choose light or dark; it holds that one word. Links to cited documents lead to other hosts when you follow them, and tell them no more than this site’s name.`,
  },
  licences: {
    title: 'Licences',
    text: 'The code and what we add to the data are under the MIT licence; quoted sentences stay their publishers’. The fonts Inter, Newsreader and Noto Sans SC are under the SIL Open Font Licence 1.1.',
  },
};
