/** From one place to another, by name. */
interface Edge {
  from: string;
  to: string;
}

/**
 * The edges that close a circle of those before them, in the order given. Without them nothing comes back to where it
 * began.
 */
export function closingEdges<Each extends Edge>(edges: readonly Each[]): ReadonlySet<Each> {
  const suspects = suspectsOf(edges);
  const next = new Map<string, string[]>();
  const closing = new Set<Each>();
  for (const edge of suspects) {
    if (leads(edge.to, edge.from, next)) closing.add(edge);
    else addTo(next, edge.from, edge.to);
  }
  return closing;
}

/** The edges that are left when places where nothing arrives are taken away again and again. */
function suspectsOf<Each extends Edge>(edges: readonly Each[]): Each[] {
  const arriving = new Map<string, number>();
  const leaving = new Map<string, Each[]>();
  for (const edge of edges) {
    arriving.set(edge.to, (arriving.get(edge.to) ?? 0) + 1);
    addTo(leaving, edge.from, edge);
  }
  const free = [...leaving.keys()].filter((place) => !arriving.has(place));
  for (const place of free)
    for (const { to } of leaving.get(place) ?? []) {
      const left = (arriving.get(to) ?? 0) - 1;
      arriving.set(to, left);
      if (left === 0) free.push(to);
    }
  const taken = new Set(free);
  return edges.filter(({ from }) => !taken.has(from));
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Whether a way leads from one place to another. */
function leads(start: string, goal: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([start]);
  for (const place of seen) {
    if (place === goal) return true;
    for (const following of next.get(place) ?? []) seen.add(following);
  }
  return false;
}
