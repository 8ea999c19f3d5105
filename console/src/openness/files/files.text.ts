export const filesText = {
  files: '照片和文件',
  nameMissing: '请给每个文件起一个名称，群众看到的就是它',
  none: '没有照片和文件',
}
