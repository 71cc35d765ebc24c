import { Parser } from 'htmlparser2';

export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

/** Every element of a page in order, and all its text, as a browser reads them. */
export function readHtml(page: string): { readonly tags: readonly Tag[]; readonly text: string } {
  const tags: Tag[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tags.push({ name, attributes }),
      ontext: part => {
        text += part;
      },
    },
    { decodeEntities: true },
  );
  parser.end(page);
  return { tags, text };
}

/** Names of elements and attributes, without what they hold. */
export function outline(page: string): readonly unknown[] {
  return readHtml(page).tags.map(({ name, attributes }) => [name, ...Object.keys(attributes)]);
}
