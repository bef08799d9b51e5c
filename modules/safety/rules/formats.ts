/** The formats we know by name: kind, media type, extensions; the first extension is the one we write. Data. */

import type { FileKind, Format } from "../types.ts";

const TABLE = `
picture image/jpeg jpg jpeg jpe jfif pjpeg pjp
picture image/png png apng
picture image/webp webp
picture image/gif gif
picture image/avif avif avifs
picture image/heic heic heif hif heics heifs
picture image/tiff tif tiff
picture image/bmp bmp dib rle
picture image/x-icon ico cur
picture image/jxl jxl
picture image/jp2 jp2 j2k jpf jpx
picture image/x-raw dng cr2 cr3 nef arw orf rw2 raf
picture image/vnd.adobe.photoshop psd
picture image/wmf wmf emf
archive application/zip zip zipx jar war apk xapk ipa epub xpi cbz
archive application/x-rar-compressed rar cbr rev
archive application/x-7z-compressed 7z cb7
archive application/gzip gz tgz svgz
archive application/x-bzip2 bz2 bz tbz tbz2
archive application/x-xz xz txz
archive application/zstd zst zstd tzst
archive application/x-lz4 lz4
archive application/lzip lz lzma tlz
archive application/x-compress z taz
archive application/x-tar tar
archive application/x-cpio cpio
archive application/x-unix-archive ar
archive application/vnd.ms-cab-compressed cab
archive application/x-arj arj
archive application/x-lzh-compressed lzh lha
archive application/x-ace-compressed ace
archive application/x-xar xar
archive application/x-iso9660-image iso udf
archive application/x-apple-diskimage dmg
archive application/x-disk-image img vhd vhdx vmdk wim swm esd
archive application/x-asar asar
program application/x-msdownload exe scr pif com dll cpl sys ocx drv msc mui
program application/x-elf elf so bin run appimage
program application/x-mach-binary macho dylib bundle
program application/x-msi msi msp mst msix appx msixbundle appxbundle appinstaller
program application/x-deb deb
program application/x-rpm rpm
program application/java-vm class
program application/wasm wasm
program application/x-dex dex
program application/x-shockwave-flash swf
program application/x-google-chrome-extension crx
program application/x-ms-shortcut lnk
program application/x-internet-shortcut url website webloc desktop
program application/vnd.ms-htmlhelp chm hlp
program application/x-apple-package pkg mpkg app
program application/x-clickonce application appref-ms gadget settingcontent-ms library-ms search-ms
script text/javascript js mjs cjs jse ts
script text/vbscript vbs vbe vb wsf wsh wsc sct
script application/x-powershell ps1 psm1 psd1 ps1xml
script application/x-bat bat cmd
script application/x-sh sh bash zsh ksh csh fish command
script application/x-httpd-php php phtml phar php5 asp aspx jsp
script text/x-python py pyw pyc pl rb lua tcl
script application/x-ms-regedit reg inf
script application/hta hta
script text/x-applescript scpt applescript
office application/x-cfb doc dot xls xlt xla ppt pps pot mdb accdb pub vsd mpp xll wll
office application/vnd.openxmlformats-officedocument docx docm dotx dotm xlsx xlsm xlsb xltx xltm xlam pptx pptm ppsx ppsm potx potm ppam sldx
office application/vnd.oasis.opendocument odt ods odp odg ott ots otp
office application/rtf rtf
office application/onenote one onetoc2 onepkg
office application/postscript ps eps
office application/x-iwork pages numbers key
office text/x-query iqy slk
office application/oxps oxps xps
markup text/html html htm shtml xhtml xht
markup image/svg+xml svg
markup application/xml xml xsl xslt rss atom mml
message message/rfc822 eml mht mhtml mbox
message application/vnd.ms-outlook msg pst ost oft
message application/ms-tnef tnef
message application/pgp-encrypted pgp gpg asc p7m p7s
pdf application/pdf pdf fdf xfdf
diary text/calendar ics ical ifb
diary text/vcard vcf vcard
text text/plain txt text log md csv tsv json yaml yml ini
media video/mp4 mp4 m4v mov qt 3gp 3g2 avi mkv webm wmv mpg mpeg flv ogv
media audio/mpeg mp3 m4a aac wav ogg oga opus flac amr wma aif aiff mid caf
other font/ttf ttf otf woff woff2
other application/x-sqlite3 sqlite db
`;

export const FORMATS: readonly Format[] = TABLE.trim().split("\n").map(formatOf);

function formatOf(line: string): Format {
  const [kind, type, extension] = line.split(" ");
  return { kind: kind as FileKind, type: type!, extension: extension! };
}

const BY_TYPE = new Map(FORMATS.map((format) => [format.type, format]));

const BY_EXTENSION = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line, i) =>
      line
        .split(" ")
        .slice(2)
        .map((extension) => [extension, FORMATS[i]!]),
    ),
);

/** Other names by which mail programs and file-type call a format of the table. */
const ALIASES = new Map(
  `image/jpg image/jpeg, image/pjpeg image/jpeg, image/jpe image/jpeg, image/jfif image/jpeg, image/x-jpeg image/jpeg,
   image/x-jpg image/jpeg, image/x-citrix-jpeg image/jpeg, image/x-png image/png, image/apng image/png,
   image/x-citrix-png image/png, image/x-gif image/gif, image/x-webp image/webp, image/heif image/heic,
   image/heic-sequence image/heic, image/heif-sequence image/heic, image/avif-sequence image/avif,
   image/x-ms-bmp image/bmp, image/vnd.microsoft.icon image/x-icon, image/svg image/svg+xml, text/xml application/xml,
   application/xhtml+xml text/html, application/x-zip-compressed application/zip, application/x-zip application/zip,
   application/vnd.rar application/x-rar-compressed, application/x-rar application/x-rar-compressed,
   application/x-gzip application/gzip, application/java-archive application/zip,
   application/vnd.android.package-archive application/zip, application/x-pdf application/pdf,
   application/x-dosexec application/x-msdownload, application/x-exe application/x-msdownload,
   application/vnd.microsoft.portable-executable application/x-msdownload, application/javascript text/javascript,
   application/x-javascript text/javascript, application/x-msdos-program application/x-msdownload,
   application/msword application/x-cfb, application/vnd.ms-excel application/x-cfb,
   application/vnd.ms-powerpoint application/x-cfb, text/rtf application/rtf, application/eps application/postscript,
   application/vnd.ms-tnef application/ms-tnef, text/x-vcard text/vcard, text/directory text/vcard`
    .split(",")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** The format that files with `extension` have; undefined for one nobody knows, such as the `04` of `Photo 3.04`. */
export const formatOfExtension = (extension: string): Format | undefined =>
  BY_EXTENSION.get(extension.toLowerCase());

/** The format of a media type in lower case, without parameters; one that is not in the table is told by its family. */
export function formatOfType(type: string): Format {
  const name = ALIASES.get(type) ?? type;
  return BY_TYPE.get(name) ?? { kind: kindOfFamily(name), type: name, extension: "bin" };
}

function kindOfFamily(type: string): FileKind {
  if (type.startsWith("application/vnd.openxmlformats-officedocument.")) return "office";
  if (type.startsWith("application/vnd.oasis.opendocument.")) return "office";
  if (type.startsWith("application/vnd.ms-")) return "office";
  const family = type.slice(0, type.indexOf("/"));
  if (family === "image") return "picture";
  if (family === "video" || family === "audio" || family === "model") return "media";
  return family === "message" || family === "text" ? family : "other";
}
