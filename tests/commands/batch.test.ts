import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { answers, rss, run } from './run.ts';

// Each test starts processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const base64 = (text: string) => Buffer.from(text).toString('base64');
const BATCHES = ['parse', 'classify', 'cluster'] as const;

describe.concurrent.each(BATCHES)('%s --ndjson', command => {
  it('answers every line, in order, by its id', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => ({
      id: `item-${(i * 17) % 40}`,
      title: `Headline number ${i}`,
      bytes: base64(rss([`Headline ${i}`])),
      published: '2025-12-01T10:00:00Z',
      source: 'a',
    }));
    const ran = await answers(command, lines);
    expect(ran.answers.map(answer => answer.id)).toEqual(lines.map(({ id }) => id));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  it('tells a bad line by its number, and goes on', async () => {
    const good = (id: string) => ({ id, title: 'Rain', bytes: base64(rss(['Rain'])), source: 'a' });
    const ran = await answers(command, [good('1'), '{"id": "broken', '', '[1]', '{"title":"x"}', good('2')]);
    expect(ran.answers.map(({ id, error }) => id ?? error)).toEqual([
      '1',
      { code: 'bad-line', line: 2, message: expect.stringContaining('not JSON') },
      { code: 'bad-line', line: 4, message: 'a JSON object expected' },
      { code: 'bad-line', line: 5, message: 'id: a text or a number expected' },
      '2',
    ]);
    expect(ran.code).toBe(1);
  });

  it('answers nothing with nothing', async () => {
    expect(await run([command, '--ndjson'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('must be told the form of its lines', async () => {
    const { code, stderr } = await run([command]);
    expect(code).toBe(1);
    expect(stderr).toContain('--ndjson');
  });

  it('keeps letters of every script, also the line ends that JSON lets stand', async () => {
    const title = 'صلح\u200cنامه «Мир» 和平 \u{1F54A} a\u2028b\u2029c';
    const line = { id: `№ ${title}`, title, bytes: base64('{}'), source: 'a' };
    const { stdout, code } = await run([command, '--ndjson'], { input: `\uFEFF${JSON.stringify(line)}\r\n` });
    expect(code).toBe(0);
    expect(stdout.split(/[\n\u2028\u2029]/)).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({ id: line.id });
  });

  it('ends in peace when its reader has gone', async () => {
    const line = JSON.stringify({ id: 'x'.repeat(2000), title: 'Rain', bytes: '', source: 'a' });
    const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
    const child = spawn(process.execPath, [cli, command, '--ndjson'], { stdio: 'pipe' });
    let stderr = '';
    child.stderr.on('data', text => {
      stderr += text;
    });
    child.stdin.on('error', () => {}).end(`${line}\n`.repeat(2000));
    await once(createInterface({ input: child.stdout }), 'line');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('answers a line before the next one comes', async () => {
    const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
    const live = command === 'cluster' ? ['--live'] : [];
    const child = spawn(process.execPath, [cli, command, '--ndjson', ...live], { stdio: 'pipe' });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, title: 'Rain', bytes: '', source: 'a' })}\n`);
      expect(JSON.parse((await lines.next()).value ?? '')).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe.concurrent('parse --ndjson', () => {
  it('says what the document says: the feed, and its entries with absolute links and nothing sanitised', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" ><title>Вісник</title><link href="/"/>
      <entry xml:lang="uk"><id>urn:1</id><title>Перемовини</title><link href="/a"/><published>2025-12-01T10:00:00+02:00</published>
      <updated>2025-12-01T11:00:00+02:00</updated><author><name>Редакція</name></author><category term="мир"/>
      <link rel="enclosure" href="/a.mp3" type="audio/mpeg" length="12"/>
      <summary>Коротко</summary><content type="html">&lt;p onclick="x()"&gt;Довго&lt;/p&gt;</content></entry></feed>`;
    const { answers: got } = await answers('parse', [
      { id: 7, bytes: base64(atom), contentType: 'application/atom+xml', url: 'https://visnyk.example/feed' },
    ]);
    expect(got[0]).toMatchObject({
      id: 7,
      feed: { title: 'Вісник', link: 'https://visnyk.example/' },
      entries: [
        {
          title: 'Перемовини',
          link: 'https://visnyk.example/a',
          guid: 'urn:1',
          published: '2025-12-01T08:00:00.000Z',
          updated: '2025-12-01T09:00:00.000Z',
          authors: [{ name: 'Редакція' }],
          summary: 'Коротко',
          content: '<p onclick="x()">Довго</p>',
          categories: ['мир'],
          enclosures: [{ url: 'https://visnyk.example/a.mp3', type: 'audio/mpeg', lengthBytes: 12 }],
          language: 'uk',
        },
      ],
    });
    expect(got[0]?.feed).not.toHaveProperty('entries');
  });

  it('decodes by the header that came with the bytes', async () => {
    const bytes = Buffer.from(rss(['caf\xe9 cr\xe8me']).replace(' encoding="utf-8"', ''), 'latin1');
    const { answers: got } = await answers('parse', [
      { id: 'a', bytes: bytes.toString('base64'), contentType: 'text/xml; charset=iso-8859-1' },
    ]);
    expect(got[0]).toMatchObject({ entries: [{ title: 'café crème' }] });
  });

  it('answers what is no feed with a code and a sentence', async () => {
    const { code, answers: got } = await answers('parse', [
      { id: 'page', bytes: base64('<!doctype html><title>Hi</title><p>no feed') },
      { id: 'empty', bytes: '' },
    ]);
    expect(got).toEqual([
      { id: 'page', error: { code: 'html-page', message: expect.any(String), feeds: [] } },
      { id: 'empty', error: { code: 'empty', message: expect.any(String) } },
    ]);
    expect(code).toBe(0);
  });
});

describe.concurrent('classify --ndjson', () => {
  const TALKS = { title: 'Ukraine and Russia hold ceasefire talks in Istanbul', published: '2025-06-02' };

  it('gives verdict, score, tags and reasons', async () => {
    const { answers: got } = await answers('classify', [
      { id: 'on', ...TALKS },
      { id: 'off', title: 'Local football club wins the cup', summary: 'Two goals settled it.' },
    ]);
    expect(got[0]).toMatchObject({ id: 'on', lang: 'en', verdict: 'on' });
    expect(got[0]?.score).toBeGreaterThan(0.5);
    expect(got[0]?.tags).toContainEqual({ facet: 'track', name: 'ceasefire' });
    expect(got[0]?.reasons).toContainEqual(expect.objectContaining({ matched: 'Ukraine', field: 'title' }));
    expect(got[1]).toMatchObject({ id: 'off', lang: 'en', verdict: 'off' });
  });

  it('takes the language as a claim, which the text may prove wrong', async () => {
    const items = [
      { is: 'uk', lang: 'en', title: 'Зеленський заявив, що перемовини щодо перемир’я тривають' },
      { is: 'fa', title: 'سخنگوی کاخ سفید از پیشرفت مذاکرات صلح اوکراین خبر داد' },
      { is: 'prs', lang: 'prs', title: 'قصر سفید در مورد مذاکرات صلح اوکرایین ابراز خوشبینی کرد' },
      { is: 'prs', lang: 'fa-AF', title: 'مذاکرات صلح اوکرایین' },
      { is: 'en', lang: 'und', title: 'The talks on a ceasefire in Ukraine go on in Geneva' },
    ];
    const { answers: got } = await answers(
      'classify',
      items.map((item, id) => ({ id, ...item })),
    );
    expect(got.map(({ lang }) => lang)).toEqual(items.map(({ is }) => is));
  });

  it('reads the text of markup, and not the markup', async () => {
    const summary = '<p class="zelensky ceasefire ukraine">Two goals <b>settled</b> it.</p>';
    const { answers: got } = await answers('classify', [
      { id: 'html', title: 'Club wins the cup', summary },
      { id: 'text', title: 'Club wins the cup', summary: 'Two goals settled it.' },
    ]);
    expect(got[0]).toEqual({ ...got[1], id: 'html' });
  });
});

describe.concurrent('cluster --ndjson', () => {
  const first = {
    id: 'a',
    title: 'Witkoff flies to Moscow to meet Putin on the Ukraine peace plan',
    summary: 'The envoy is to present the draft that was agreed in Geneva.',
    source: 'one.example',
    lang: 'en',
  };

  it('puts a copy and a report of the same event into one story, and says which is the copy', async () => {
    const { answers: got } = await answers('cluster', [
      { ...first, published: '2025-12-01T08:00:00Z' },
      { id: 'rain', title: 'Heavy rain floods the valley', source: 'x', published: '2025-12-01T08:30:00Z' },
      { ...first, id: 'b', source: 'two.example', published: '2025-12-01T09:00:00Z' },
    ]);
    expect(got[0]).toEqual({ id: 'a', story: expect.any(String) });
    expect(got[1]?.story).not.toBe(got[0]?.story);
    expect(got[2]).toMatchObject({ id: 'b', story: got[0]?.story, duplicateOf: 'a' });
  });

  it.each([
    ['a day without a time', '2025-12-01', '2025-12-02'],
    ['as RSS writes dates', 'Mon, 01 Dec 2025 08:00:00 +0430', 'Tue, 02 Dec 2025 08:00:00 GMT'],
    ['milliseconds', Date.UTC(2025, 11, 1), Date.UTC(2025, 11, 2)],
    ['no date at all: as it arrives', '2025-12-01T08:00:00Z', undefined],
    ['a date that is none', '2025-12-01T08:00:00Z', 'soon'],
  ])('takes dates in the forms they come in: %s', async (_, one, other) => {
    const { answers: got } = await answers('cluster', [
      { ...first, published: one },
      { ...first, id: 'b', source: 'two.example', published: other },
    ]);
    expect(got[1]).toMatchObject({ story: got[0]?.story, duplicateOf: 'a' });
  });

  it('keeps the same words of another month apart', async () => {
    const { answers: got } = await answers('cluster', [
      { ...first, published: '2025-08-01' },
      { ...first, id: 'b', source: 'two.example', published: '2025-12-02' },
    ]);
    expect(got[1]?.story).not.toBe(got[0]?.story);
  });

  it('lets an item that says nothing stand alone', async () => {
    const { answers: got } = await answers('cluster', [
      { id: 'a', title: '', source: 'x' },
      { id: 'b', title: ' ', source: 'x' },
    ]);
    expect(new Set(got.map(({ story }) => story)).size).toBe(2);
  });
});
