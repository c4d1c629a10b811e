<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>it holds {count} annotations, more than {most}.</source>
        <translation>文件内有 {count} 条批注，超过上限 {most} 项。</translation>
    </message>
    <message>
        <source>its id stands at {place} already</source>
        <translation>其标识符已见于 {place}</translation>
    </message>
    <message>
        <source>it holds no set of annotations (an object with “items”).</source>
        <translation>文件内没有批注集（含“items”的对象）。</translation>
    </message>
    <message>
        <source>its words are not in this briefing</source>
        <translation>本简报没有其所指文字</translation>
    </message>
    <message>
        <source>its place is not sure</source>
        <translation>其位置未能确定</translation>
    </message>
    <message>
        <source>it is about the briefing “{pack}”</source>
        <translation>它属于另一份简报“{pack}”</translation>
    </message>
    <message>
        <source>another note has the same id</source>
        <translation>另一条批注使用了相同的标识符</translation>
    </message>
    <message>
        <source>it was deleted and purged here</source>
        <translation>此处已将其删除并彻底清除</translation>
    </message>
    <message>
        <source>it was deleted here</source>
        <translation>此处已将其删除</translation>
    </message>
    <message>
        <source>several people changed its text</source>
        <translation>多人修改了其内容</translation>
    </message>
    <message>
        <source>both sides changed its text</source>
        <translation>双方均修改了其内容</translation>
    </message>
    <message>
        <source>it was deleted on one side and edited on the other</source>
        <translation>一方将其删除，另一方作了修改</translation>
    </message>
    <message>
        <source>it was deleted there</source>
        <translation>对方已将其删除</translation>
    </message>
    <message>
        <source>it is no Annotation</source>
        <translation>它不是 Annotation</translation>
    </message>
    <message>
        <source>its “{clocks}” cannot be understood: {error}</source>
        <translation>无法解读其“{clocks}”：{error}</translation>
    </message>
    <message>
        <source>“{due}” is no date</source>
        <translation>“{due}”不是日期</translation>
    </message>
    <message>
        <source>it has no usable id</source>
        <translation>它没有可用的标识符</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>它没有日期</translation>
    </message>
    <message>
        <source>“{error}” is no date</source>
        <translation>“{error}”不是日期</translation>
    </message>
    <message>
        <source>it has a bodyValue, which says too little about its text</source>
        <translation>它只有 bodyValue，不足以说明其内容</translation>
    </message>
    <message>
        <source>it has not exactly one target</source>
        <translation>它的目标不是恰好一个</translation>
    </message>
    <message>
        <source>it answers a note that it does not name</source>
        <translation>它回复一项没有指明的批注</translation>
    </message>
    <message>
        <source>its words are described in no way known here</source>
        <translation>其所指文字的描述方式不明</translation>
    </message>
    <message>
        <source>its words lack a TextPositionSelector or a TextQuoteSelector</source>
        <translation>其所指文字缺少 TextPositionSelector 或 TextQuoteSelector</translation>
    </message>
    <message>
        <source>its position {start} to {end} does not fit its words</source>
        <translation>其位置 {start} 至 {end} 与所指文字不符</translation>
    </message>
    <message>
        <source>its TextQuoteSelector has no words</source>
        <translation>其 TextQuoteSelector 没有文字</translation>
    </message>
    <message>
        <source>its “{name}” is no text</source>
        <translation>其“{name}”不是文字</translation>
    </message>
    <message>
        <source>its “{name}” is none of {names}</source>
        <translation>其“{name}”不属于以下任何一项：{names}</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB.</source>
        <translation>文件大于 {size} MB。</translation>
    </message>
    <message>
        <source>byte {position} is not UTF-8 text.</source>
        <translation>第 {position} 个字节不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>第 {line} 行第 {column} 列</translation>
    </message>
    <message>
        <source>{place}: this is not JSON ({why}).</source>
        <translation>{place}：不是 JSON（{why}）。</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>the key “{name}” stands twice in one object</source>
        <translation>同一对象内“{name}”出现两次</translation>
    </message>
    <message>
        <source>{word} is not a number in JSON</source>
        <translation>{word} 不是 JSON 的数字</translation>
    </message>
    <message>
        <source>the number {digits}… is too large</source>
        <translation>数字 {digits}… 太大</translation>
    </message>
    <message>
        <source>the number {digits} is too large</source>
        <translation>数字 {digits} 太大</translation>
    </message>
    <message>
        <source>{what} holds half a character (a lone surrogate).</source>
        <translation>{what}含有半个字符（单独的代理码）。</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a name in {place}</source>
        <translation>{place} 内的名称</translation>
    </message>
    <message>
        <source>objects are nested more than {deepest} deep.</source>
        <translation>对象嵌套超过 {deepest} 层。</translation>
    </message>
    <message>
        <source>it has no id or no briefing</source>
        <translation>它没有标识符，或没有指明简报</translation>
    </message>
    <message>
        <source>it has no stamps</source>
        <translation>它没有时间标记</translation>
    </message>
    <message>
        <source>it does not say what it was made on</source>
        <translation>它没有说明批注的对象</translation>
    </message>
    <message>
        <source>it is about two briefings</source>
        <translation>它涉及两份简报</translation>
    </message>
    <message>
        <source>a text beside it cannot be understood</source>
        <translation>并列的一段内容无法解读</translation>
    </message>
    <message>
        <source>Changes that bear a time more than a day ahead, from a computer whose clock is wrong: {count}; they count as made now.</source>
        <translation>有 {count} 项修改的时间超前一日以上，来自时钟不准的电脑，现以此刻作为修改时间。</translation>
    </message>
    <message>
        <source>The shared folder was read, but 1 line in it is damaged; what it said will come when it is whole.</source>
        <translation>已读取共享文件夹，但其中 1 行已损坏；待其完整后便会取回内容。</translation>
    </message>
    <message>
        <source>The shared folder was read, but {damaged} lines in it are damaged; what they said will come when they are whole.</source>
        <translation>已读取共享文件夹，但其中 {damaged} 行已损坏；待其完整后便会取回内容。</translation>
    </message>
    <message>
        <source>{refused} changes in the shared folder belong to other notes with the same id and were left out.</source>
        <translation>共享文件夹内有 {refused} 项修改属于标识符相同的其他批注，未予采用。</translation>
    </message>
    <message>
        <source>A computer that shares notes has a clock that is more than a day ahead; its changes count as made now.</source>
        <translation>其中一台共享批注的电脑时钟超前一日以上，现以此刻作为其修改时间。</translation>
    </message>
    <message>
        <source>There is no briefing at {path}; choose a folder with a pack.toml or a .briefing file.</source>
        <translation>{path} 没有简报；请选择内有 pack.toml 的文件夹，或 .briefing 文件。</translation>
    </message>
    <message>
        <source>The briefing {path} cannot be opened: {what}</source>
        <translation>无法打开简报 {path}：{what}</translation>
    </message>
    <message>
        <source>The briefing {path} uses pack format {found}, and this program reads format {known}; install a newer version of the program to open it.</source>
        <translation>简报 {path} 采用格式 {found}，本程序只能读取格式 {known}；请安装较新版本的程序。</translation>
    </message>
    <message>
        <source>The briefing {path} cannot be opened: {what} (and {count} more; run the checker to see all)</source>
        <translation>无法打开简报 {path}：{what}（另有 {count} 项；运行检查程序可查看全部）</translation>
    </message>
    <message>
        <source>{old} and {new} are different briefings; only editions of the same one can be compared.</source>
        <translation>{old} 与 {new} 是不同的简报；只能比较同一份简报的不同版本。</translation>
    </message>
    <message>
        <source>This briefing has no section “{section}”.</source>
        <translation>本简报没有“{section}”一节。</translation>
    </message>
    <message>
        <source>This briefing has no text in “{language}”; it has {names}.</source>
        <translation>本简报没有“{language}”文本；提供：{names}。</translation>
    </message>
    <message>
        <source>There is no text from {start} to {end} in section “{section}”, which has {length} characters.</source>
        <translation>“{section}”一节共 {length} 字，没有第 {start} 至 {end} 字的文字。</translation>
    </message>
    <message>
        <source>The notes file {path} was written by a newer version of the program (version {found}, this one knows {known}); install the newer version, nothing was changed.</source>
        <translation>批注文件 {path} 由较新版本的程序写入（版本 {found}，本程序只认识版本 {known}）；请安装较新版本。文件没有任何改动。</translation>
    </message>
    <message>
        <source>Notes cannot be saved in {path}: {why}</source>
        <translation>无法将批注保存至 {path}：{why}</translation>
    </message>
    <message>
        <source>Settings cannot be saved in {path}: {why}</source>
        <translation>无法将设置保存至 {path}：{why}</translation>
    </message>
    <message>
        <source>The notes in {path} cannot be imported: {what}</source>
        <translation>无法导入 {path} 的批注：{what}</translation>
    </message>
    <message>
        <source>The marks in {path} cannot be brought back: {what}</source>
        <translation>无法取回 {path} 的标注：{what}</translation>
    </message>
    <message>
        <source>There is no note with the id {annotation}.</source>
        <translation>没有标识符为 {annotation} 的批注。</translation>
    </message>
    <message>
        <source>The briefing pack {path} cannot be written: {why}</source>
        <translation>无法写入简报文件 {path}：{why}</translation>
    </message>
    <message>
        <source>the work was ended from outside, perhaps because memory ran out; close other programs and try again, or choose fewer sections.</source>
        <translation>工作被外界终止，可能是内存不足；请关闭其他程序后再试，或选择较少章节。</translation>
    </message>
    <message>
        <source>The contents are marked {needed}, and “{marking}” is lower or leaves that out; choose {needed} or higher, or say that the pack is to be marked lower (--lower-marking).</source>
        <translation>内容的密级为“{needed}”，“{marking}”低于该级别或没有包括在内；请选择“{needed}”或以上级别，或表明文件须降低级别（--lower-marking）。</translation>
    </message>
    <message>
        <source>There is nothing to export: no section of this briefing is chosen by “{scope}”.</source>
        <translation>没有可导出的内容：“{scope}”没有选中本简报的任何章节。</translation>
    </message>
    <message>
        <source>There is no profile called “{name}”; there are {known}.</source>
        <translation>没有名为“{name}”的导出方案；现有：{known}。</translation>
    </message>
    <message>
        <source>No earlier edition of this briefing is known, so changes cannot be told.</source>
        <translation>找不到本简报的较早版本，因此无法列出修订。</translation>
    </message>
    <message>
        <source>A protected pack needs a password; give one, or choose another kind of file.</source>
        <translation>受保护的文件须设密码；请输入密码，或选择另一种文件。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <translation>无法写入 {path}：{why}</translation>
    </message>
    <message>
        <source>Notes are not exchanged at present, because the shared folder {folder} cannot be used: {why}</source>
        <translation>暂时无法交换批注，因为不能使用共享文件夹 {folder}：{why}</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>no such file or directory.</source>
        <translation>没有此文件或文件夹。</translation>
    </message>
    <message>
        <source>permission denied.</source>
        <translation>没有权限。</translation>
    </message>
    <message>
        <source>operation not permitted.</source>
        <translation>系统不允许这项操作。</translation>
    </message>
    <message>
        <source>no space left on device.</source>
        <translation>磁盘空间不足。</translation>
    </message>
    <message>
        <source>disk quota exceeded.</source>
        <translation>已超出磁盘配额。</translation>
    </message>
    <message>
        <source>read-only file system.</source>
        <translation>存储设备只能读取。</translation>
    </message>
    <message>
        <source>input/output error.</source>
        <translation>读写出错。</translation>
    </message>
    <message>
        <source>is a directory.</source>
        <translation>这是文件夹。</translation>
    </message>
    <message>
        <source>not a directory.</source>
        <translation>这不是文件夹。</translation>
    </message>
    <message>
        <source>file exists.</source>
        <translation>文件已存在。</translation>
    </message>
    <message>
        <source>file name too long.</source>
        <translation>文件名称太长。</translation>
    </message>
    <message>
        <source>device or resource busy.</source>
        <translation>设备或资源正在使用。</translation>
    </message>
    <message>
        <source>too many open files.</source>
        <translation>打开的文件太多。</translation>
    </message>
    <message>
        <source>connection timed out.</source>
        <translation>连接超时。</translation>
    </message>
    <message>
        <source>stale file handle.</source>
        <translation>网络文件已失效。</translation>
    </message>
    <message>
        <source>transport endpoint is not connected.</source>
        <translation>网络磁盘已中断连接。</translation>
    </message>
    <message>
        <source>it is a zip, but not of a briefing.</source>
        <translation>这是 zip 文件，但内容不是简报。</translation>
    </message>
    <message>
        <source>it has more than {largest_pack:,} bytes.</source>
        <translation>大小超过 {largest_pack:,} 字节。</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>无法读取：{why}</translation>
    </message>
    <message>
        <source>it is damaged or only a part of the file; ask for it again.</source>
        <translation>文件已损坏或不完整；请再索取一份。</translation>
    </message>
    <message>
        <source>it is no .briefing file.</source>
        <translation>这不是 .briefing 文件。</translation>
    </message>
    <message>
        <source>“{filename}” in it is damaged; ask for the file again.</source>
        <translation>其中的“{filename}”已损坏；请再索取一份。</translation>
    </message>
    <message>
        <source>“{filename}” in it has not the size it says.</source>
        <translation>其中的“{filename}”大小与所载不符。</translation>
    </message>
    <message>
        <source>it has more than {most_files:,} files.</source>
        <translation>文件数目超过 {most_files:,} 个。</translation>
    </message>
    <message>
        <source>it holds more than {largest_pack:,} bytes.</source>
        <translation>内容超过 {largest_pack:,} 字节。</translation>
    </message>
    <message>
        <source>“{orig_filename}” in it {why}.</source>
        <translation>其中的“{orig_filename}”{why}。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” in it are the same name on some systems.</source>
        <translation>其中的“{first}”与“{second}”在某些系统上属同一名称。</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>is no plain file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is packed in a way that is not allowed</source>
        <translation>采用了不允许的压缩方式</translation>
    </message>
    <message>
        <source>is packed too densely to be safe</source>
        <translation>压缩比过高，并不安全</translation>
    </message>
    <message>
        <source>“{filename}” in it overlaps another part of the file.</source>
        <translation>其中的“{filename}”与文件其他部分重叠。</translation>
    </message>
    <message>
        <source>it would become a part of the folder itself; choose another place.</source>
        <translation>文件会成为该文件夹的一部分；请选择其他位置。</translation>
    </message>
    <message>
        <source>it has no {digests}.</source>
        <translation>缺少 {digests}。</translation>
    </message>
    <message>
        <source>“{name}” in it is not listed in {digests}.</source>
        <translation>其中的“{name}”没有列于 {digests}。</translation>
    </message>
    <message>
        <source>“{name}” is missing in it.</source>
        <translation>缺少“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” in it was changed or damaged after it was built.</source>
        <translation>其中的“{name}”在制作后曾被更改或损坏。</translation>
    </message>
    <message>
        <source>it has no {file}.</source>
        <translation>缺少 {file}。</translation>
    </message>
    <message>
        <source>its {digests} cannot be read.</source>
        <translation>无法读取其 {digests}。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same name on some systems.</source>
        <translation>“{first}”与“{second}”在某些系统上属同一名称。</translation>
    </message>
    <message>
        <source>a folder in it cannot be read: {why}</source>
        <translation>无法读取其中一个文件夹：{why}</translation>
    </message>
    <message>
        <source>the folder “{name}” is a link to another place.</source>
        <translation>文件夹“{name}”链接到其他位置。</translation>
    </message>
    <message>
        <source>the file “{name}” {why}.</source>
        <translation>文件“{name}”{why}。</translation>
    </message>
    <message>
        <source>the file “{name}” cannot be read: {why}</source>
        <translation>无法读取文件“{name}”：{why}</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>无法读取：{why}</translation>
    </message>
    <message>
        <source>is a link that leaves the folder</source>
        <translation>是指向文件夹以外的链接</translation>
    </message>
    <message>
        <source>has {size:,} bytes, and at most {most:,} are allowed</source>
        <translation>有 {size:,} 字节，上限为 {most:,}</translation>
    </message>
    <message>
        <source>is absolute</source>
        <translation>采用绝对路径</translation>
    </message>
    <message>
        <source>leaves the folder</source>
        <translation>超出文件夹范围</translation>
    </message>
    <message>
        <source>has characters that are not allowed in names</source>
        <translation>名称含有不允许的字符</translation>
    </message>
    <message>
        <source>has an empty part, or one that starts or ends with a space or a dot</source>
        <translation>路径有空白部分，或某部分以空格或句点开首或结尾</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>the attached notes do not say what they are about.</source>
        <translation>附带的批注没有说明所属简报。</translation>
    </message>
    <message>
        <source>what stands around its words on the page is not what does in the text</source>
        <translation>页面上这些字词前后的内容，与正文不同</translation>
    </message>
    <message>
        <source>only a part of its words was found</source>
        <translation>只找到部分字词</translation>
    </message>
    <message>
        <source>the rest of its words, on the next page or the one before, has no sure place</source>
        <translation>其余字词在上一页或下一页，位置未能确定</translation>
    </message>
    <message>
        <source>its words stand at several places</source>
        <translation>其所指文字见于多处</translation>
    </message>
    <message>
        <source>its words are not quite those of the text</source>
        <translation>其所指文字与正文略有出入</translation>
    </message>
    <message>
        <source>its words are not in the text</source>
        <translation>正文没有其所指文字</translation>
    </message>
    <message>
        <source>there are no words where it stands</source>
        <translation>所在之处没有文字</translation>
    </message>
    <message>
        <source>the paragraph beside it was not found</source>
        <translation>找不到旁边的段落</translation>
    </message>
    <message>
        <source>The list of the notes that left in this file is damaged, so deleted notes cannot be told.</source>
        <translation>文件所附的批注列表已损坏，因此无法得知哪些批注已被删除。</translation>
    </message>
    <message>
        <source>The file does not list the notes that left in it, so deleted notes cannot be told.</source>
        <translation>文件没有附上批注列表，因此无法得知哪些批注已被删除。</translation>
    </message>
    <message>
        <source>The file was printed anew by another program, so notes were placed by their words.</source>
        <translation>文件曾由其他程序重新打印，批注的位置按文字推断。</translation>
    </message>
    <message>
        <source>it is a copy of “{title}”; open that briefing to bring its marks back.</source>
        <translation>它是《{title}》的文本；请打开该简报以取回标注。</translation>
    </message>
    <message>
        <source>it is not a copy of “{title}”.</source>
        <translation>它不是《{title}》的文本。</translation>
    </message>
    <message>
        <source>The file is a print of the edition “{edition}”, and the notes stand in its text.</source>
        <translation>文件属“{edition}”版，批注位于该版的正文。</translation>
    </message>
    <message>
        <source>its page cannot be read</source>
        <translation>无法读取其所在页面</translation>
    </message>
    <message>
        <source>its words stand in an answer, which takes no notes</source>
        <translation>其所指文字位于问答的答案，该处不能加批注</translation>
    </message>
    <message>
        <source>its words are printed beside the text and are no part of it</source>
        <translation>其所指文字印在正文旁边，不属于正文</translation>
    </message>
    <message>
        <source>it is hidden</source>
        <translation>它已隐藏</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>它没有文字</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它没有内容</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>它已被删除</translation>
    </message>
    <message>
        <source>the file is damaged; ask for another copy of it.</source>
        <translation>文件已损坏；请再索取一份。</translation>
    </message>
    <message>
        <source>it is protected by a password; open it with the password in the program that marked it, save a copy without one, and bring that copy back.</source>
        <translation>文件受密码保护；请在添加标记的程序中用密码打开，另存一份没有密码的副本，再导入该副本。</translation>
    </message>
    <message>
        <source>reading it takes too much memory.</source>
        <translation>读取文件需要过多内存。</translation>
    </message>
    <message>
        <source>it is not a PDF file.</source>
        <translation>这不是 PDF 文件。</translation>
    </message>
    <message>
        <source>it has {count} objects, more than {most_objects}.</source>
        <translation>文件有 {count} 个对象，超过上限 {most_objects} 个。</translation>
    </message>
    <message>
        <source>it has {count} pages, more than {most_pages}.</source>
        <translation>文件有 {count} 页，超过上限 {most_pages} 页。</translation>
    </message>
    <message>
        <source>reading it takes too long.</source>
        <translation>读取时间过长。</translation>
    </message>
    <message>
        <source>reading it failed; ask for another copy of it.</source>
        <translation>读取失败；请再索取一份。</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first}{more}</translation>
    </message>
    <message>
        <source>another window is writing to it; try again in a moment.</source>
        <translation>另一窗口正在写入；请稍后再试。</translation>
    </message>
    <message>
        <source>the file is damaged; start the program again to repair it.</source>
        <translation>文件已损坏；请重新启动程序以作修复。</translation>
    </message>
    <message>
        <source>there is a file where its folder should be.</source>
        <translation>其文件夹的位置已有一个文件。</translation>
    </message>
    <message>
        <source>the file was deleted while other windows use it; close them and try again.</source>
        <translation>其他窗口使用期间，文件被删除；请关闭其他窗口后再试。</translation>
    </message>
    <message>
        <source>the file is damaged; close the other windows, then start again to repair it.</source>
        <translation>文件已损坏；请关闭其他窗口，然后重新启动程序以作修复。</translation>
    </message>
    <message>
        <source>The notes file was damaged: 1 note was carried over into a new one, the damaged one is kept as {aside}.</source>
        <translation>批注文件已损坏：已将 1 条批注移至新文件，损坏的文件保留为 {aside}。</translation>
    </message>
    <message>
        <source>The notes file was damaged: {carried} notes were carried over into a new one, the damaged one is kept as {aside}.</source>
        <translation>批注文件已损坏：已将 {carried} 条批注移至新文件，损坏的文件保留为 {aside}。</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Presentation</source>
        <translation>放映</translation>
    </message>
</context>
<context>
    <name>AuthorHead</name>
    <message>
        <source>Take over all notes of {author}</source>
        <translation>采用{author}的全部批注</translation>
    </message>
</context>
<context>
    <name>AuthorLine</name>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Where you are</source>
        <translation>目前位置</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
</context>
<context>
    <name>CaretCommands</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>第 {number} 段</translation>
    </message>
</context>
<context>
    <name>CaretSpeaker</name>
    <message>
        <source>Highlighted, {kind}</source>
        <translation>已高亮，{kind}</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Last exchange: {moment}.</source>
        <translation>上次交换：{moment}。</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) share notes there.</source>
        <translation>
            <numerusform>有 %n 位同事在该处共享批注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Open briefing…</source>
        <translation>打开简报…</translation>
    </message>
    <message>
        <source>Open briefing folder…</source>
        <translation>打开简报文件夹…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>简报库</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>Open the built-in briefing</source>
        <translation>打开内置简报</translation>
    </message>
    <message>
        <source>Export briefing pack</source>
        <translation>导出简报文件</translation>
    </message>
    <message>
        <source>Export with options…</source>
        <translation>按选项导出…</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>导入批注…</translation>
    </message>
    <message>
        <source>Save notes to a file…</source>
        <translation>将批注保存为文件…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一节</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一节</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Go to the contents</source>
        <translation>前往目录</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>前往批注</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>前往段落…</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Select to the next sentence</source>
        <translation>选取至下一句</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>选取至上一句</translation>
    </message>
    <message>
        <source>Explain the next term</source>
        <translation>解释下一个词汇</translation>
    </message>
    <message>
        <source>Compare editions…</source>
        <translation>比较版本…</translation>
    </message>
    <message>
        <source>Next hit or change</source>
        <translation>下一个搜索结果或改动</translation>
    </message>
    <message>
        <source>Previous hit or change</source>
        <translation>上一个搜索结果或改动</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>我在哪里？</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Highlight selection or sentence</source>
        <translation>高亮所选文字或句子</translation>
    </message>
    <message>
        <source>Highlight this paragraph</source>
        <translation>高亮本段</translation>
    </message>
    <message>
        <source>Highlight as key point</source>
        <translation>高亮为重点</translation>
    </message>
    <message>
        <source>Highlight as question</source>
        <translation>高亮为问题</translation>
    </message>
    <message>
        <source>Highlight as action</source>
        <translation>高亮为行动</translation>
    </message>
    <message>
        <source>Highlight as risk</source>
        <translation>高亮为风险</translation>
    </message>
    <message>
        <source>Highlight as line to take</source>
        <translation>高亮为回应口径</translation>
    </message>
    <message>
        <source>Note on the selection</source>
        <translation>为所选文字加批注</translation>
    </message>
    <message>
        <source>Note on this section</source>
        <translation>为本节加批注</translation>
    </message>
    <message>
        <source>Note on the whole briefing</source>
        <translation>为整份简报加批注</translation>
    </message>
    <message>
        <source>Review notes from other editions</source>
        <translation>查看其他版本的批注</translation>
    </message>
    <message>
        <source>Put the note on the selection</source>
        <translation>将批注放到所选文字</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>已删除的批注</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>复制并附出处</translation>
    </message>
    <message>
        <source>Mark this section as read</source>
        <translation>将本节标为已读</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>标准文字大小</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Sepia theme</source>
        <translation>米色主题</translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <translation>高对比主题</translation>
    </message>
    <message>
        <source>Contents panel</source>
        <translation>目录面板</translation>
    </message>
    <message>
        <source>Quotes and notes panel</source>
        <translation>引述和批注面板</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>段落编号</translation>
    </message>
    <message>
        <source>Present this section</source>
        <translation>放映本节</translation>
    </message>
    <message>
        <source>Two places side by side</source>
        <translation>两处并列</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>两种语言并排</translation>
    </message>
    <message>
        <source>All commands and sections…</source>
        <translation>全部命令及章节…</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>更改键盘快捷键…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Second text</source>
        <translation>另一语言文本</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Comparing the editions…</source>
        <translation>正在比较版本…</translation>
    </message>
    <message>
        <source>Print change list</source>
        <translation>打印修订表</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Quotes</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问与答</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>词汇</translation>
    </message>
    <message>
        <source>on the whole section</source>
        <translation>关于整节</translation>
    </message>
    <message>
        <source>Stood in “{section}”</source>
        <translation>原属“{section}”</translation>
    </message>
    <message>
        <source>Now in “{section}”</source>
        <translation>现属“{section}”</translation>
    </message>
    <message>
        <source>Moved to another place in the section</source>
        <translation>已移至本节另一处</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>删去：{words}</translation>
    </message>
    <message>
        <source>Added: {words}</source>
        <translation>新增：{words}</translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation>{words} 字</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Sections:</source>
        <translation>章节：</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} 节修订</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} 节新增</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} 节删去</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} 节移动</translation>
    </message>
    <message>
        <source>{count} the same</source>
        <translation>{count} 节不变</translation>
    </message>
    <message>
        <source>Words: {removed} removed, {added} added</source>
        <translation>字数：删去 {removed}，新增 {added}</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>标题更新</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison of two editions</source>
        <translation>两个版本的比较</translation>
    </message>
    <message>
        <source>How to lay out</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>In one column</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>All text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>只显示修订</translation>
    </message>
    <message>
        <source>Nothing is different here.</source>
        <translation>此处没有分别。</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处修订</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处修订</translation>
    </message>
    <message>
        <source>Read this section</source>
        <translation>阅读本节</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>本版没有</translation>
    </message>
    <message>
        <source>Change {number} of {total}</source>
        <translation>第 {number} 处修订，共 {total} 处</translation>
    </message>
    <message>
        <source>{total} changes here</source>
        <translation>此处有 {total} 处修订</translation>
    </message>
    <message>
        <source>No changes here</source>
        <translation>此处没有修订</translation>
    </message>
    <message>
        <source>Print change list…</source>
        <translation>打印修订表…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Old and new text</source>
        <translation>新旧文本</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Changed by several people. Which text holds?</source>
        <translation>多人作了修改，以哪一份内容为准？</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>采用此内容</translation>
    </message>
    <message>
        <source>Keep the text of {author}</source>
        <translation>采用{author}的内容</translation>
    </message>
    <message>
        <source>Join the texts and edit</source>
        <translation>合并内容并编辑</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>阅读中</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n 项待办行动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>筛选章节</translation>
    </message>
    <message>
        <source>Pillars and sections</source>
        <translation>支柱及章节</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
</context>
<context>
    <name>Defining</name>
    <message>
        <source>No term of the glossary is used here.</source>
        <translation>此处没有词汇表的词汇。</translation>
    </message>
</context>
<context>
    <name>DeletedCard</name>
    <message>
        <source>Somebody changed it without knowing that it was deleted.</source>
        <translation>有人在不知道它已删除的情况下作了修改。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore this note</source>
        <translation>恢复此批注</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Delete this note for good</source>
        <translation>永久删除此批注</translation>
    </message>
</context>
<context>
    <name>EditionChooser</name>
    <message>
        <source>Compare editions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Compare with which edition?</source>
        <translation>与哪个版本比较？</translation>
    </message>
    <message>
        <source>No other edition of this briefing is known here.</source>
        <translation>此处没有本简报的其他版本。</translation>
    </message>
    <message>
        <source>{date}: {title}</source>
        <translation>{date}：{title}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Briefings (*.briefing)</source>
        <translation>简报 (*.briefing)</translation>
    </message>
</context>
<context>
    <name>Enabling</name>
    <message>
        <source>making a note</source>
        <translation>新增批注</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>moving a note to other words</source>
        <translation>将批注移至其他文字</translation>
    </message>
    <message>
        <source>settling where notes stand</source>
        <translation>确定批注位置</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>bringing a note back</source>
        <translation>恢复批注</translation>
    </message>
    <message>
        <source>importing notes</source>
        <translation>导入批注</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>上一项改动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>撤销：{act}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>重做：{act}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n note(s) came from the shared folder.</source>
        <translation>
            <numerusform>从共享文件夹收到 %n 条批注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Minister’s pack</source>
        <translation>部长文件</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>会议文件</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>无批注本</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字本</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>只有批注</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>状况页</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>修订表</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>FAQs</source>
        <translation>问与答</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Table of actions</source>
        <translation>行动事项表</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>机构与职责</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Provenance page</source>
        <translation>来源页</translation>
    </message>
    <message>
        <source>Printed, and as comments in the PDF</source>
        <translation>印于页面，并作为 PDF 注释</translation>
    </message>
    <message>
        <source>Printed only</source>
        <translation>只印于页面</translation>
    </message>
    <message>
        <source>As comments in the PDF only</source>
        <translation>只作为 PDF 注释</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>不含批注</translation>
    </message>
    <message>
        <source>One page on a sheet</source>
        <translation>每张纸一页</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>两页并列</translation>
    </message>
    <message>
        <source>Booklet to fold</source>
        <translation>对折小册</translation>
    </message>
    <message>
        <source>For the archive, notes attached</source>
        <translation>存档用，附带批注</translation>
    </message>
    <message>
        <source>For the archive, nothing attached</source>
        <translation>存档用，不附带批注</translation>
    </message>
    <message>
        <source>For the archive, newest standard</source>
        <translation>存档用，最新标准</translation>
    </message>
    <message>
        <source>Opens with a password</source>
        <translation>以密码打开</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-3a: any reader and archive takes it, and the notes can be imported from it.</source>
        <translation>PDF/UA-1 和 PDF/A-3a：任何阅读器和档案馆均可接收，并可由此导入批注。</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2a: for archives that take no attachments; notes come back only as comments.</source>
        <translation>PDF/UA-1 和 PDF/A-2a：供不接收附件的档案馆使用；批注只能以注释形式取回。</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4f, the notes attached: for programs that know the standards of 2020 and later.</source>
        <translation>PDF/UA-2 和 PDF/A-4f，附带批注：供支持 2020 年及以后标准的程序使用。</translation>
    </message>
    <message>
        <source>AES-256: nobody opens it without the password, so it is no PDF/A and archives refuse it.</source>
        <translation>AES-256：没有密码便无法打开，因此不属于 PDF/A，档案馆不会接收。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export briefing pack</source>
        <translation>导出简报文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Marking and copies</source>
        <translation>密级及份数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Tick at least one section.</source>
        <translation>请勾选至少一节。</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>请选择至少一个部分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading what the pack needs…</source>
        <translation>正在读取文件所需内容…</translation>
    </message>
    <message>
        <source>{files} copies are ready: {count} pages each.</source>
        <translation>{files} 份文本已完成：每份 {count} 页。</translation>
    </message>
    <message>
        <source>{name} is ready: 1 page.</source>
        <translation>{name} 已完成：共 1 页。</translation>
    </message>
    <message>
        <source>{name} is ready: {count} pages.</source>
        <translation>{name} 已完成：共 {count} 页。</translation>
    </message>
    <message>
        <source>No font has these characters: {characters}</source>
        <translation>没有字体含有以下字符：{characters}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>已停止导出，没有写入文件。</translation>
    </message>
</context>
<context>
    <name>FaqCard</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>FaqsPanel</name>
    <message>
        <source>FAQs</source>
        <translation>问与答</translation>
    </message>
    <message>
        <source>All {count} questions</source>
        <translation>全部 {count} 条问题</translation>
    </message>
    <message>
        <source>This section only</source>
        <translation>只限本节</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>截至{date}</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>File name</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>浏览文件夹</translation>
    </message>
    <message>
        <source>{count} files, named after who receives them</source>
        <translation>{count} 个文件，以收件人命名</translation>
    </message>
    <message>
        <source>Folder for the briefing pack</source>
        <translation>简报文件的文件夹</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Give a password for the file.</source>
        <translation>请为文件设置密码。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不同。</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open briefing</source>
        <translation>打开简报</translation>
    </message>
    <message>
        <source>Briefings (*.briefing)</source>
        <translation>简报 (*.briefing)</translation>
    </message>
    <message>
        <source>Open briefing folder</source>
        <translation>打开简报文件夹</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>公开程度</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>With two texts</source>
        <translation>有两份内容</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>two texts</source>
        <translation>两份内容</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>筛选 ▾</translation>
    </message>
    <message>
        <source>Filter: {count} ▾</source>
        <translation>筛选：{count} ▾</translation>
    </message>
    <message>
        <source>Filter notes: {filters}</source>
        <translation>筛选批注：{filters}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Kinds shown</source>
        <translation>显示的种类</translation>
    </message>
    <message>
        <source>Languages searched</source>
        <translation>搜索的语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>FollowingPanel</name>
    <message>
        <source>{count} about this section</source>
        <translation>{count} 项与本节有关</translation>
    </message>
    <message>
        <source>None about this section</source>
        <translation>没有与本节有关的项目</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to one text</source>
        <translation>返回单一文本</translation>
    </message>
</context>
<context>
    <name>HitKinds</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>FAQ</source>
        <translation>问与答</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>词汇</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>更改键盘快捷键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation>新按键：请按下</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>采用此按键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>没有按键</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>  (also used elsewhere)</source>
        <translation>（另有用途）</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”, which would lose it.</source>
        <translation>{keys} 属于“{command}”；采用后该命令便会失去此按键。</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>全部恢复默认按键</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Key point</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>回应口径</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>文字有改动</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>待选择</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已无对应</translation>
    </message>
    <message>
        <source>The words stand as they stood.</source>
        <translation>文字如旧。</translation>
    </message>
    <message>
        <source>The same words stand elsewhere.</source>
        <translation>相同文字已移至别处。</translation>
    </message>
    <message>
        <source>The passage was found, but its words are different.</source>
        <translation>已找到该段，但文字有改动。</translation>
    </message>
    <message>
        <source>There is more than one place, or no sure one: please choose.</source>
        <translation>有多个位置，或未能确定：请选择。</translation>
    </message>
    <message>
        <source>The passage is not in this edition. The note is kept.</source>
        <translation>本版没有该段，批注予以保留。</translation>
    </message>
    <message>
        <source>{count}, all settled</source>
        <translation>{count}，全部已处理</translation>
    </message>
    <message>
        <source>{count}, {waiting} to settle</source>
        <translation>{count}，{waiting} 项待处理</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Go to {place}</source>
        <translation>前往{place}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>✓ Settled</source>
        <translation>✓ 已处理</translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>本版没有相应文字</translation>
    </message>
    <message>
        <source>On the whole section</source>
        <translation>关于整节</translation>
    </message>
    <message>
        <source>On the whole briefing</source>
        <translation>关于整份简报</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现时</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>Was in {section}</source>
        <translation>原属{section}</translation>
    </message>
    <message>
        <source>It may belong here:</source>
        <translation>可能属于此处：</translation>
    </message>
    <message>
        <source>In its place there is now:</source>
        <translation>原处现为：</translation>
    </message>
    <message>
        <source>Choose place {number}: {words}</source>
        <translation>选择位置 {number}：{words}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在正文中显示</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>手动放置</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Notes from other editions</source>
        <translation>其他版本的批注</translation>
    </message>
    <message>
        <source>There are no notes from other editions.</source>
        <translation>没有其他版本的批注。</translation>
    </message>
    <message>
        <source>{settled} of {count} settled. What you leave stays as it is; Ctrl+Z takes back.</source>
        <translation>共 {count} 项，已处理 {settled} 项。未处理的维持原状；按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Accept the {count} that are the same or only moved</source>
        <translation>接受 {count} 项不变或只是移动的批注</translation>
    </message>
    <message>
        <source>Go to {group}</source>
        <translation>前往{group}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Another window could not be opened.</source>
        <translation>无法打开另一窗口。</translation>
    </message>
    <message>
        <source>Nothing else was opened yet</source>
        <translation>尚未打开其他简报</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>简报库</translation>
    </message>
    <message>
        <source>Search all briefings</source>
        <translation>搜索所有简报</translation>
    </message>
    <message>
        <source>{count} briefings</source>
        <translation>{count} 份简报</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 项</translation>
    </message>
    <message>
        <source>Reading the briefings…</source>
        <translation>正在读取简报…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现正打开</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口打开</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>edition of {date}</source>
        <translation>{date}版</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>{title} – Briefing</source>
        <translation>{title} – 简报</translation>
    </message>
    <message>
        <source>A note could not be saved and would be lost; copy its text before you close the window.</source>
        <translation>有一条批注未能保存，关闭后便会丢失；请先复制其内容，再关闭窗口。</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>不保存并关闭</translation>
    </message>
</context>
<context>
    <name>MarkFilter</name>
    <message>
        <source>All sections</source>
        <translation>全部章节</translation>
    </message>
    <message>
        <source>Sections shown: {which}</source>
        <translation>显示的章节：{which}</translation>
    </message>
</context>
<context>
    <name>MarkingBanner</name>
    <message>
        <source>Marking: {marking}</source>
        <translation>密级：{marking}</translation>
    </message>
</context>
<context>
    <name>MarkingChoices</name>
    <message>
        <source>Marking</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Mark it lower all the same</source>
        <translation>仍然降低级别</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>每行一名</translation>
    </message>
    <message>
        <source>Numbered copies for, one name a line</source>
        <translation>编号文本收件人，每行一名</translation>
    </message>
    <message>
        <source>Numbered copies for</source>
        <translation>编号文本收件人</translation>
    </message>
    <message>
        <source>Each gets a file with the name and number on every page.</source>
        <translation>每位收件人各得一个文件，每页印有姓名及编号。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>不标明级别</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>1 份</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} 份</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The contents are marked {needed}; “{marking}” is lower or leaves that out.</source>
        <translation>内容的密级为“{needed}”；“{marking}”低于该级别或没有包括在内。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>阅读中</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有批注</translation>
    </message>
    <message>
        <source>With open actions</source>
        <translation>有待办行动</translation>
    </message>
    <message>
        <source>Changed since the last edition</source>
        <translation>较上一版有修订</translation>
    </message>
    <message>
        <source>New in this edition</source>
        <translation>本版新增</translation>
    </message>
</context>
<context>
    <name>MeanwhileLine</name>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>{author} changed this text meanwhile: both are kept until you choose.</source>
        <translation>{author}同时修改了此内容：在您选择之前，两份均予保留。</translation>
    </message>
    <message>
        <source>{authors} changed this text meanwhile: all are kept until you choose.</source>
        <translation>{authors}同时修改了此内容：在您选择之前，各份均予保留。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>Import notes</source>
        <translation>导入批注</translation>
    </message>
    <message>
        <source>Notes (*.json *.jsonld *.annotation *.pdf)</source>
        <translation>批注 (*.json *.jsonld *.annotation *.pdf)</translation>
    </message>
    <message>
        <source>Reading notes…</source>
        <translation>正在读取批注…</translation>
    </message>
    <message>
        <source>Looking for the places of the notes…</source>
        <translation>正在查找批注的位置…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Import notes</source>
        <translation>导入批注</translation>
    </message>
    <message>
        <source>Apply all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Only without conflict</source>
        <translation>只采用没有冲突的</translation>
    </message>
    <message>
        <source>Only ticked</source>
        <translation>只采用已勾选的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n 位作者</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Nothing has been changed yet.</source>
        <translation>{counts}。尚未作出任何改动。</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有项目。</translation>
    </message>
    <message>
        <source>Apply all {count}</source>
        <translation>全部采用 {count} 项</translation>
    </message>
    <message>
        <source>Only without conflict {count}</source>
        <translation>只采用没有冲突的 {count} 项</translation>
    </message>
    <message>
        <source>Only ticked {count}</source>
        <translation>只采用已勾选的 {count} 项</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有修改</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>No sure place</source>
        <translation>位置未能确定</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者并存</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保留批注</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>公开程度</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>删除此批注</translation>
    </message>
</context>
<context>
    <name>NoteChips</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>公开程度</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>负责人：{name}</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>期限：{date}</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Highlighted: {kind}</source>
        <translation>已高亮：{kind}</translation>
    </message>
    <message>
        <source>Copied with reference.</source>
        <translation>已连同出处复制。</translation>
    </message>
    <message>
        <source>Select some words in the text first, or move the caret there with the arrow keys.</source>
        <translation>请先在正文中选择文字，或用方向键将光标移到该处。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Kind of note</source>
        <translation>批注类别</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>批注内容</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>输入批注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due: 2026-12-31</source>
        <translation>期限：2026-12-31</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>删除此批注</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>关闭编辑器</translation>
    </message>
</context>
<context>
    <name>NotesChoices</name>
    <message>
        <source>How notes leave</source>
        <translation>批注的导出方式</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>1 note leaves</source>
        <translation>导出 1 条批注</translation>
    </message>
    <message>
        <source>{count} notes leave</source>
        <translation>导出 {count} 条批注</translation>
    </message>
    <message>
        <source>1 private one stays</source>
        <translation>1 条私人的留下</translation>
    </message>
    <message>
        <source>{count} private ones stay</source>
        <translation>{count} 条私人的留下</translation>
    </message>
    <message>
        <source>1 not chosen stays</source>
        <translation>1 条未选的留下</translation>
    </message>
    <message>
        <source>{count} not chosen stay</source>
        <translation>{count} 条未选的留下</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{count}.</source>
        <translation>{count}。</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>公开程度</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Private notes never leave with a pack.</source>
        <translation>私人批注绝不会随文件外传。</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Save notes</source>
        <translation>保存批注</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>For colleagues and other programs (JSON-LD)</source>
        <translation>供同事及其他程序使用 (JSON-LD)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown 文字</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Private notes too</source>
        <translation>包括私人批注</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Leaving: {count}.</source>
        <translation>将会导出：{count}。</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay here.</source>
        <translation>
            <numerusform>%n 条私人批注留在此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Private notes are in the file: whoever gets it can read them.</source>
        <translation>文件载有私人批注：取得文件的人均可阅读。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>查找批注</translation>
    </message>
    <message>
        <source>Kinds to show</source>
        <translation>显示类别</translation>
    </message>
    <message>
        <source>Which notes to show</source>
        <translation>显示哪些批注</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>本节</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This section {count}</source>
        <translation>本节 {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份简报</translation>
    </message>
    <message>
        <source>No note matches.</source>
        <translation>没有匹配的批注。</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text, or press “Note on section”.</source>
        <translation>暂无批注。请在正文中选择文字，或点击“为本节加批注”。</translation>
    </message>
    <message>
        <source>On the whole section</source>
        <translation>关于整节</translation>
    </message>
    <message>
        <source>These words are not in the text shown</source>
        <translation>所示文本没有这些文字</translation>
    </message>
    <message>
        <source>Its place in this edition is not sure</source>
        <translation>在本版的位置未能确定</translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>本版没有相应文字</translation>
    </message>
    <message>
        <source>Note on section</source>
        <translation>为本节加批注</translation>
    </message>
    <message>
        <source>Note on briefing</source>
        <translation>为简报加批注</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OccasionChoices</name>
    <message>
        <source>Prepared for</source>
        <translation>呈送</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Stands in the file name</source>
        <translation>会用于文件名称</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Commands and sections</source>
        <translation>命令及章节</translation>
    </message>
    <message>
        <source>Type a few letters of a command or a section</source>
        <translation>输入命令或章节的部分文字</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Size of running text in points</source>
        <translation>正文字号（磅）</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>双面</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} 磅</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ParagraphBar</name>
    <message>
        <source>Go to paragraph</source>
        <translation>前往段落</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to the paragraph</source>
        <translation>前往该段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this bar</source>
        <translation>关闭此栏</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>／{count}</translation>
    </message>
    <message>
        <source>Number of the paragraph, from 1 to {count}</source>
        <translation>段落编号，由 1 至 {count}</translation>
    </message>
</context>
<context>
    <name>PartChoices</name>
    <message>
        <source>No earlier edition of this briefing is known.</source>
        <translation>找不到本简报的较早版本。</translation>
    </message>
    <message>
        <source>A sheet before each pillar</source>
        <translation>每个支柱前加分隔页</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>并列语言</translation>
    </message>
    <message>
        <source>Second language in a column beside the text</source>
        <translation>在正文旁并列另一语言</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>另一语言</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Where does it belong?</source>
        <translation>它属于哪里？</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Put it on the selection</source>
        <translation>放到所选文字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Select the words that this note belongs to, then press Ctrl+Enter. It was on: “{words}”</source>
        <translation>请选取此批注所属的文字，然后按 Ctrl+Enter。原本所在文字：“{words}”</translation>
    </message>
    <message>
        <source>Select some words in the text first.</source>
        <translation>请先在正文中选择文字。</translation>
    </message>
</context>
<context>
    <name>PlannedCard</name>
    <message>
        <source>Take over: {note}</source>
        <translation>采用：{note}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份简报</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现时</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>How to settle the conflict</source>
        <translation>如何处理冲突</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Presenter’s view</source>
        <translation>演讲者视图</translation>
    </message>
    <message>
        <source>What the audience sees</source>
        <translation>观众所见画面</translation>
    </message>
    <message>
        <source>Your notes on this section</source>
        <translation>您在本节的批注</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问与答</translation>
    </message>
    <message>
        <source>No notes on this section.</source>
        <translation>本节没有批注。</translation>
    </message>
    <message>
        <source>No questions about this section.</source>
        <translation>没有与本节有关的问题。</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} so far</source>
        <translation>已用 {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>Start the time again</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <source>End</source>
        <translation>退出放映</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Arrows and Space turn, Ctrl+Page Down goes to the next section, B blanks the screen, S swaps the screens, Esc ends.</source>
        <translation>方向键和空格键翻页，Ctrl+Page Down 到下一节，B 使屏幕变黑，S 交换屏幕，Esc 结束。</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Section {number} of {total}, screen {screen} of {screens}</source>
        <translation>第 {number} 节，共 {total} 节；第 {screen} 页，共 {screens} 页</translation>
    </message>
    <message>
        <source>The end of the briefing</source>
        <translation>简报完</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>No font has these characters: {characters}</source>
        <translation>没有字体含有以下字符：{characters}</translation>
    </message>
    <message>
        <source>{page} / {total}</source>
        <translation>{page}／{total}</translation>
    </message>
    <message>
        <source>Preview: {place}</source>
        <translation>预览：{place}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the briefing pack</source>
        <translation>打印简报文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Printing {name}…</source>
        <translation>正在打印 {name}…</translation>
    </message>
    <message>
        <source>1 page was sent to the printer.</source>
        <translation>已将 1 页发送到打印机。</translation>
    </message>
    <message>
        <source>{count} pages were sent to the printer.</source>
        <translation>已将 {count} 页发送到打印机。</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>已停止打印。</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation>保存为方案…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Profile…</source>
        <translation>方案…</translation>
    </message>
    <message>
        <source>Save, rename or delete the profile</source>
        <translation>保存、重命名或删除方案</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name}（有改动）</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>保存为方案</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>Another name, please</source>
        <translation>请改用其他名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s) for good?</source>
        <translation>
            <numerusform>永久删除 %n 条批注？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. A file keeps them: it can be imported again.</source>
        <translation>删除后无法撤销。若先保存为文件，日后可再导入。</translation>
    </message>
    <message>
        <source>Save to a file first…</source>
        <translation>先保存为文件…</translation>
    </message>
    <message>
        <source>Save deleted notes</source>
        <translation>保存已删除的批注</translation>
    </message>
    <message>
        <source>Notes (*.jsonld)</source>
        <translation>批注 (*.jsonld)</translation>
    </message>
</context>
<context>
    <name>QuotesPanel</name>
    <message>
        <source>Quotes</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message>
        <source>All {count} quotes</source>
        <translation>全部 {count} 则引述</translation>
    </message>
    <message>
        <source>This section only</source>
        <translation>只限本节</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>Related question</source>
        <translation>相关问题</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <translation>问题：{question}</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the section</source>
        <translation>本节正文</translation>
    </message>
    <message>
        <source>Select with Shift and the arrow keys; then 1 to 5 highlight and N adds a note.</source>
        <translation>以 Shift 及方向键选取；然后按 1 至 5 高亮，按 N 添加批注。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>This section is not translated yet and is shown in the original language.</source>
        <translation>本节尚未翻译，现以原文显示。</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Read so far</source>
        <translation>阅读进度</translation>
    </message>
    <message>
        <source>{read} of {total} read</source>
        <translation>已读 {read}／{total}</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>输入回复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this reply</source>
        <translation>删除此回复</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>关闭编辑器</translation>
    </message>
</context>
<context>
    <name>ReplyFrame</name>
    <message>
        <source>Reply of {author}: {text}</source>
        <translation>{author}的回复：{text}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>编辑此回复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this reply</source>
        <translation>删除此回复</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>This note is no longer here.</source>
        <translation>此批注已不在此处。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Deleted on one side, changed on the other: it is in the deleted notes.</source>
        <translation>一方删除，另一方修改：现存于已删除的批注。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>It is in the deleted notes.</source>
        <translation>现存于已删除的批注。</translation>
    </message>
    <message>
        <source>Choose between the texts</source>
        <translation>选择以哪份内容为准</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在正文中显示</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份简报</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What came of the import</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>新增 %n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>修改 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n 项维持原状</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 项不接受</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%n 项双方均有修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n 条没有位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you: {notes}.</source>
        <translation>待您处理：{notes}。</translation>
    </message>
    <message>
        <source>Both sides changed these, and nothing was lost: what holds is for you to decide</source>
        <translation>双方均修改了以下批注，内容并未丢失：以哪份为准，由您决定</translation>
    </message>
    <message>
        <source>Kept without a place: their words are not here, or not in one place only</source>
        <translation>保留而没有位置：其所指文字不在此处，或见于多处</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>维持原状</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>“exact words”   begin*   one NEAR two   ·   {key} goes on to the next hit</source>
        <translation>“完整词句”   开头*   甲 NEAR 乙   ·   按 {key} 前往下一处</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份简报</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation>近似写法</translation>
    </message>
    <message>
        <source>and {count} more: add a word, or choose a kind</source>
        <translation>另有 {count} 项：请添加字词或选择种类</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>also in</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>近似写法</translation>
    </message>
    <message>
        <source>also in {languages}</source>
        <translation>另见{languages}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>There are no notes from other editions.</source>
        <translation>没有其他版本的批注。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking for the notes in this edition…</source>
        <translation>正在本版查找批注位置…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from the edition of {date}: review where they stand now</source>
        <translation>
            <numerusform>有 %n 条批注来自{date}的版本：请查看其现时位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from other editions: review where they stand now</source>
        <translation>
            <numerusform>有 %n 条批注来自其他版本：请查看其现时位置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingNotes</name>
    <message>
        <source>Save notes</source>
        <translation>保存批注</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>{name} is saved: {count}.</source>
        <translation>{name} 已保存：{count}。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Hits in the text: {count}</source>
        <translation>文中找到：{count}</translation>
    </message>
</context>
<context>
    <name>SectionChoices</name>
    <message>
        <source>Sections in the pack</source>
        <translation>文件中的章节</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>本节</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有批注</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Changed since the last edition</source>
        <translation>较上一版有修订</translation>
    </message>
    <message>
        <source>No earlier edition of this briefing is known.</source>
        <translation>找不到本简报的较早版本。</translation>
    </message>
    <message>
        <source>All {total}</source>
        <translation>全部 {total} 节</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} 节中的 {count} 节</translation>
    </message>
</context>
<context>
    <name>SectionEnd</name>
    <message>
        <source>Next section: {title}</source>
        <translation>下一节：{title}</translation>
    </message>
    <message>
        <source>Previous section: {title}</source>
        <translation>上一节：{title}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections and what became of them</source>
        <translation>各节及其变动</translation>
    </message>
</context>
<context>
    <name>SelectableView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>复制并附出处</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected text</source>
        <translation>所选文字</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>复制并附出处</translation>
    </message>
    <message>
        <source>Highlight: {kind}</source>
        <translation>高亮：{kind}</translation>
    </message>
    <message>
        <source>{kind} ({key})</source>
        <translation>{kind}（{key}）</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>New notes are</source>
        <translation>新批注默认为</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Width of lines</source>
        <translation>行宽</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>衬线体</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>无衬线体</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>正文语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>None: notes stay on this computer</source>
        <translation>无：批注只留在本电脑</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>立即交换</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Private notes never leave this computer by themselves.</source>
        <translation>私人批注绝不会自动离开本电脑。</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>选择共享文件夹</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>更改键盘快捷键</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Quotes {count}</source>
        <translation>引述 {count}</translation>
    </message>
    <message>
        <source>FAQs {count}</source>
        <translation>问与答 {count}</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>批注 {count}</translation>
    </message>
    <message>
        <source>Quotes, FAQs, notes, terms and sources</source>
        <translation>引述、问与答、批注、词汇及资料来源</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>词汇</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>FAQs</source>
        <translation>问与答</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Official page</source>
        <translation>官方网页</translation>
    </message>
    <message>
        <source>Official text, reprinted</source>
        <translation>转载的官方文本</translation>
    </message>
    <message>
        <source>Professional firm’s note</source>
        <translation>专业机构通讯</translation>
    </message>
    <message>
        <source>Established press</source>
        <translation>主流媒体</translation>
    </message>
    <message>
        <source>Trade press</source>
        <translation>行业媒体</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>可信度高</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>可信度中等</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>可信度低</translation>
    </message>
    <message>
        <source>This statement: {confidence}</source>
        <translation>此项陈述：{confidence}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>All {count} sources</source>
        <translation>全部 {count} 项来源</translation>
    </message>
    <message>
        <source>This section only</source>
        <translation>只限本节</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message>
        <source>{count} in this section</source>
        <translation>本节 {count} 项</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>此处：</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}</source>
        <translation>第 {number} 段：{words}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 处</translation>
    </message>
    <message>
        <source>In the list of sources</source>
        <translation>见资料来源列表</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Something went wrong in the program; your notes are saved and the details are in {log}.</source>
        <translation>程序出错；您的批注已经保存，详情见 {log}。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All notes saved</source>
        <translation>批注已全部保存</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Edition of {date}</source>
        <translation>{date}版</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Section {number} of {total}</source>
        <translation>第 {number} 节，共 {total} 节</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>Not translated yet: shown in the original language</source>
        <translation>尚未翻译：以原文显示</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>A note is not saved</source>
        <translation>有批注未保存</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>可分享</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>列入记录</translation>
    </message>
</context>
<context>
    <name>TaskModel</name>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}，已逾期</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份简报</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Actions</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>Which actions to show</source>
        <translation>显示哪些行动</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>待办 {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Enter goes to the note, Space marks it as done. A click on a heading sorts.</source>
        <translation>按 Enter 前往批注，按空格键标为完成。按一下列名可排序。</translation>
    </message>
    <message>
        <source>No actions. A note of the kind Action is listed here, with its owner and due date.</source>
        <translation>没有行动事项。类别为“行动”的批注会连同负责人及期限列于此处。</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Terms</source>
        <translation>词汇</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>查找词汇</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 项</translation>
    </message>
    <message>
        <source>All {count} terms</source>
        <translation>全部 {count} 个词汇</translation>
    </message>
    <message>
        <source>This section only</source>
        <translation>只限本节</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message>
        <source>{count} in this section</source>
        <translation>本节 {count} 项</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Quotes and notes panel</source>
        <translation>引述和批注面板</translation>
    </message>
    <message>
        <source>Export briefing pack</source>
        <translation>导出简报文件</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>%n note(s) deleted for good.</source>
        <translation>
            <numerusform>已永久删除 %n 条批注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Deleted notes</source>
        <translation>已删除的批注</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Delete all for good…</source>
        <translation>全部永久删除…</translation>
    </message>
    <message>
        <source>They stay here until you delete them for good.</source>
        <translation>批注会保留在这里，直到您将其永久删除。</translation>
    </message>
    <message>
        <source>No note is deleted.</source>
        <translation>没有已删除的批注。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>共 %n 条批注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>没有项目。</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份简报</translation>
    </message>
</context>
<context>
    <name>TwoLanguages</name>
    <message>
        <source>Two languages</source>
        <translation>两种语言</translation>
    </message>
    <message>
        <source>This briefing has one language only.</source>
        <translation>本简报只有一种语言。</translation>
    </message>
</context>
<context>
    <name>TwoPlaces</name>
    <message>
        <source>Section in the second text</source>
        <translation>另一文本的章节</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>两处</translation>
    </message>
</context>
<context>
    <name>WebLinkDialog</name>
    <message>
        <source>Link to the web</source>
        <translation>网络链接</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器打开</translation>
    </message>
    <message>
        <source>This link leads out of the briefing, to:</source>
        <translation>此链接离开简报，前往：</translation>
    </message>
    <message>
        <source>Website: {host}</source>
        <translation>网站：{host}</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>section {number} of {total}: {title}</source>
        <translation>第 {number} 节，共 {total} 节：{title}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>paragraph {number} of {total}</source>
        <translation>第 {number} 段，共 {total} 段</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>阅读中</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>没有批注</translation>
    </message>
    <message>
        <source>notes: {count} in this section, {here} in this paragraph</source>
        <translation>批注：本节 {count} 项，本段 {here} 项</translation>
    </message>
</context>
</TS>
