/** Words about photos and papers of what is public. */
export const opennessFilesText = {
  photos: (count: number) => `现场照片 ${count}张`,
  enlarge: (name: string) => `放大照片：${name}`,
  previous: '上一张',
  next: '下一张',
  place: (place: number, count: number) => `第${place}张，共${count}张`,
  open: '点一下打开',
  opening: '正在打开…',
  gone: '没有打开。请过一会儿再点一次',
}
