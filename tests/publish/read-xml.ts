import { Parser } from 'htmlparser2';
import RssParser from 'rss-parser';

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

/** The root element, with its text as a reader gets it. Rejects what is not well formed. */
export async function readXml(xml: string): Promise<Element> {
  // XML 1.0 §2.2: what may not stand in a document in any form, and no parser here looks for.
  if (/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/u.test(xml))
    throw new Error('not XML characters');
  // Reads strictly: a stray '<' or '&', or tags that do not match, is an error.
  await new RssParser().parseString(xml);
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, children: [], text: '' };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext: text => {
        open.at(-1)!.text += text;
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  if (root.children.length !== 1 || open.length !== 1) throw new Error('one root element expected');
  return root.children[0]!;
}

export function all(element: Element, name: string): readonly Element[] {
  return element.children.filter(child => child.name === name);
}

/** The only child of that name. */
export function one(element: Element, name: string): Element {
  const found = all(element, name);
  if (found.length !== 1)
    throw new Error(`one ${name} expected in ${element.name}, ${found.length} received`);
  return found[0]!;
}

/** Names of elements and attributes, without what they hold. */
export function shape(element: Element): unknown {
  return [element.name, Object.keys(element.attributes), element.children.map(shape)];
}
