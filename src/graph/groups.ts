/** Adds an item to the list of its group. */
export function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

/** The same, unless the group is full. */
export function addUpTo<Key, Item>(most: number, groups: Map<Key, Item[]>, key: Key, item: Item): void {
  if ((groups.get(key)?.length ?? 0) < most) addTo(groups, key, item)
}
