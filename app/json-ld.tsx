import 'server-only';
import { headers } from 'next/headers';
import { type JsonLd, toJsonLdText } from '@/lib/formats/json-ld/json-ld-text';

/** The nonce that the proxy put into this request's policy; undefined for a request that did not pass it. */
async function readNonce(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy') ?? '';
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}

/** A thing in schema.org's words, for machines that read the page. */
export async function JsonLdScript({ thing }: { thing: JsonLd }) {
  return (
    <script
      type="application/ld+json"
      nonce={await readNonce()}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: toJsonLdText writes every sign that could end the element as an escape.
      dangerouslySetInnerHTML={{ __html: toJsonLdText(thing) }}
    />
  );
}
