/** Lets files be dropped on a place, and marks it while they hang over it. */
export function dropTarget(place: HTMLElement, dropped: (files: File[]) => void): void {
  const isOfFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
  place.addEventListener('dragover', (event) => {
    if (!isOfFiles(event)) return
    event.preventDefault()
    place.classList.add('over-it')
  })
  place.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) place.classList.remove('over-it')
  })
  place.addEventListener('drop', (event) => {
    if (!isOfFiles(event)) return
    event.preventDefault()
    place.classList.remove('over-it')
    dropped([...(event.dataTransfer?.files ?? [])])
  })
}
