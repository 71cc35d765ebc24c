/** As much of a JSON Schema as says which keys an object may have. JSON Schema 2020-12. */
type Node = {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: unknown;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
};

/** The paths in `value` that `schema` refuses because it declares no such key. */
export function undeclaredKeys(value: unknown, schema: object, at = ''): string[] {
  const node = schema as Node;
  if (node.anyOf !== undefined) {
    const refused = node.anyOf.map(one => undeclaredKeys(value, one, at));
    return refused.find(paths => paths.length === 0) ?? refused.flat();
  }
  if (Array.isArray(value))
    return node.items === undefined
      ? []
      : value.flatMap((item, i) => undeclaredKeys(item, node.items!, `${at}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = at === '' ? key : `${at}.${key}`;
    if (node.properties !== undefined && Object.hasOwn(node.properties, key))
      return undeclaredKeys(inner, node.properties[key]!, path);
    return node.additionalProperties === false ? [path] : [];
  });
}
