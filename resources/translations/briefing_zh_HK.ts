<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK">
<context>
    <name></name>
    <message>
        <source>it holds {count} annotations, more than {most}.</source>
        <translation>檔案內有 {count} 項註記，超過上限 {most} 項。</translation>
    </message>
    <message>
        <source>its id stands at {place} already</source>
        <translation>其識別碼已見於 {place}</translation>
    </message>
    <message>
        <source>it holds no set of annotations (an object with “items”).</source>
        <translation>檔案內沒有註記集（含「items」的物件）。</translation>
    </message>
    <message>
        <source>its words are not in this briefing</source>
        <translation>本簡報沒有其所指文字</translation>
    </message>
    <message>
        <source>its place is not sure</source>
        <translation>其位置未能確定</translation>
    </message>
    <message>
        <source>it is about the briefing “{pack}”</source>
        <translation>它屬於另一份簡報「{pack}」</translation>
    </message>
    <message>
        <source>another note has the same id</source>
        <translation>另一項註記使用了相同的識別碼</translation>
    </message>
    <message>
        <source>it was deleted and purged here</source>
        <translation>此處已將其刪除並徹底清除</translation>
    </message>
    <message>
        <source>it was deleted here</source>
        <translation>此處已將其刪除</translation>
    </message>
    <message>
        <source>several people changed its text</source>
        <translation>多人修改了其內容</translation>
    </message>
    <message>
        <source>both sides changed its text</source>
        <translation>雙方均修改了其內容</translation>
    </message>
    <message>
        <source>it was deleted on one side and edited on the other</source>
        <translation>一方將其刪除，另一方作了修改</translation>
    </message>
    <message>
        <source>it was deleted there</source>
        <translation>對方已將其刪除</translation>
    </message>
    <message>
        <source>it is no Annotation</source>
        <translation>它不是 Annotation</translation>
    </message>
    <message>
        <source>its “{clocks}” cannot be understood: {error}</source>
        <translation>無法解讀其「{clocks}」：{error}</translation>
    </message>
    <message>
        <source>“{due}” is no date</source>
        <translation>「{due}」不是日期</translation>
    </message>
    <message>
        <source>it has no usable id</source>
        <translation>它沒有可用的識別碼</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>它沒有日期</translation>
    </message>
    <message>
        <source>“{error}” is no date</source>
        <translation>「{error}」不是日期</translation>
    </message>
    <message>
        <source>it has a bodyValue, which says too little about its text</source>
        <translation>它只有 bodyValue，不足以說明其內容</translation>
    </message>
    <message>
        <source>it has not exactly one target</source>
        <translation>它的目標不是恰好一個</translation>
    </message>
    <message>
        <source>it answers a note that it does not name</source>
        <translation>它回覆一項沒有指明的註記</translation>
    </message>
    <message>
        <source>its words are described in no way known here</source>
        <translation>其所指文字的描述方式不明</translation>
    </message>
    <message>
        <source>its words lack a TextPositionSelector or a TextQuoteSelector</source>
        <translation>其所指文字欠缺 TextPositionSelector 或 TextQuoteSelector</translation>
    </message>
    <message>
        <source>its position {start} to {end} does not fit its words</source>
        <translation>其位置 {start} 至 {end} 與所指文字不符</translation>
    </message>
    <message>
        <source>its TextQuoteSelector has no words</source>
        <translation>其 TextQuoteSelector 沒有文字</translation>
    </message>
    <message>
        <source>its “{name}” is no text</source>
        <translation>其「{name}」不是文字</translation>
    </message>
    <message>
        <source>its “{name}” is none of {names}</source>
        <translation>其「{name}」不屬於以下任何一項：{names}</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB.</source>
        <translation>檔案大於 {size} MB。</translation>
    </message>
    <message>
        <source>byte {position} is not UTF-8 text.</source>
        <translation>第 {position} 個位元組不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>第 {line} 行第 {column} 字</translation>
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
        <translation>同一物件內「{name}」出現兩次</translation>
    </message>
    <message>
        <source>{word} is not a number in JSON</source>
        <translation>{word} 不是 JSON 的數字</translation>
    </message>
    <message>
        <source>the number {digits}… is too large</source>
        <translation>數字 {digits}… 太大</translation>
    </message>
    <message>
        <source>the number {digits} is too large</source>
        <translation>數字 {digits} 太大</translation>
    </message>
    <message>
        <source>{what} holds half a character (a lone surrogate).</source>
        <translation>{what}含有半個字元（單獨的代理碼）。</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a name in {place}</source>
        <translation>{place} 內的名稱</translation>
    </message>
    <message>
        <source>objects are nested more than {deepest} deep.</source>
        <translation>物件嵌套超過 {deepest} 層。</translation>
    </message>
    <message>
        <source>it has no id or no briefing</source>
        <translation>它沒有識別碼，或沒有指明簡報</translation>
    </message>
    <message>
        <source>it has no stamps</source>
        <translation>它沒有時間標記</translation>
    </message>
    <message>
        <source>it does not say what it was made on</source>
        <translation>它沒有說明加註的對象</translation>
    </message>
    <message>
        <source>it is about two briefings</source>
        <translation>它涉及兩份簡報</translation>
    </message>
    <message>
        <source>a text beside it cannot be understood</source>
        <translation>並列的一段內容無法解讀</translation>
    </message>
    <message>
        <source>Changes that bear a time more than a day ahead, from a computer whose clock is wrong: {count}; they count as made now.</source>
        <translation>有 {count} 項修改的時間超前一日以上，來自時鐘不準的電腦，現以此刻作為修改時間。</translation>
    </message>
    <message>
        <source>The shared folder was read, but 1 line in it is damaged; what it said will come when it is whole.</source>
        <translation>已讀取共用資料夾，但其中 1 行已損壞；待其完整後便會取回內容。</translation>
    </message>
    <message>
        <source>The shared folder was read, but {damaged} lines in it are damaged; what they said will come when they are whole.</source>
        <translation>已讀取共用資料夾，但其中 {damaged} 行已損壞；待其完整後便會取回內容。</translation>
    </message>
    <message>
        <source>{refused} changes in the shared folder belong to other notes with the same id and were left out.</source>
        <translation>共用資料夾內有 {refused} 項修改屬於識別碼相同的其他註記，未有採用。</translation>
    </message>
    <message>
        <source>A computer that shares notes has a clock that is more than a day ahead; its changes count as made now.</source>
        <translation>其中一部共用註記的電腦時鐘超前一日以上，現以此刻作為其修改時間。</translation>
    </message>
    <message>
        <source>There is no briefing at {path}; choose a folder with a pack.toml or a .briefing file.</source>
        <translation>{path} 沒有簡報；請選擇內有 pack.toml 的資料夾，或 .briefing 檔案。</translation>
    </message>
    <message>
        <source>The briefing {path} cannot be opened: {what}</source>
        <translation>無法開啟簡報 {path}：{what}</translation>
    </message>
    <message>
        <source>The briefing {path} uses pack format {found}, and this program reads format {known}; install a newer version of the program to open it.</source>
        <translation>簡報 {path} 採用格式 {found}，本程式只能讀取格式 {known}；請安裝較新版本的程式。</translation>
    </message>
    <message>
        <source>The briefing {path} cannot be opened: {what} (and {count} more; run the checker to see all)</source>
        <translation>無法開啟簡報 {path}：{what}（另有 {count} 項；執行檢查程式可查看全部）</translation>
    </message>
    <message>
        <source>{old} and {new} are different briefings; only editions of the same one can be compared.</source>
        <translation>{old} 與 {new} 是不同的簡報；只能比較同一份簡報的不同版本。</translation>
    </message>
    <message>
        <source>This briefing has no section “{section}”.</source>
        <translation>本簡報沒有「{section}」一節。</translation>
    </message>
    <message>
        <source>This briefing has no text in “{language}”; it has {names}.</source>
        <translation>本簡報沒有「{language}」文本；備有：{names}。</translation>
    </message>
    <message>
        <source>There is no text from {start} to {end} in section “{section}”, which has {length} characters.</source>
        <translation>「{section}」一節共 {length} 字，沒有第 {start} 至 {end} 字的文字。</translation>
    </message>
    <message>
        <source>The notes file {path} was written by a newer version of the program (version {found}, this one knows {known}); install the newer version, nothing was changed.</source>
        <translation>註記檔案 {path} 由較新版本的程式寫入（版本 {found}，本程式只認識版本 {known}）；請安裝較新版本。檔案沒有任何改動。</translation>
    </message>
    <message>
        <source>Notes cannot be saved in {path}: {why}</source>
        <translation>無法將註記儲存至 {path}：{why}</translation>
    </message>
    <message>
        <source>Settings cannot be saved in {path}: {why}</source>
        <translation>無法將設定儲存至 {path}：{why}</translation>
    </message>
    <message>
        <source>The notes in {path} cannot be imported: {what}</source>
        <translation>無法匯入 {path} 的註記：{what}</translation>
    </message>
    <message>
        <source>The marks in {path} cannot be brought back: {what}</source>
        <translation>無法取回 {path} 的標註：{what}</translation>
    </message>
    <message>
        <source>There is no note with the id {annotation}.</source>
        <translation>沒有識別碼為 {annotation} 的註記。</translation>
    </message>
    <message>
        <source>The briefing pack {path} cannot be written: {why}</source>
        <translation>無法寫入簡報文件 {path}：{why}</translation>
    </message>
    <message>
        <source>the work was ended from outside, perhaps because memory ran out; close other programs and try again, or choose fewer sections.</source>
        <translation>工作被外界終止，可能是記憶體不足；請關閉其他程式後再試，或選擇較少章節。</translation>
    </message>
    <message>
        <source>The contents are marked {needed}, and “{marking}” is lower or leaves that out; choose {needed} or higher, or say that the pack is to be marked lower (--lower-marking).</source>
        <translation>內容的保密級別為「{needed}」，「{marking}」低於該級別或沒有包括在內；請選擇「{needed}」或以上級別，或表明文件須降低級別（--lower-marking）。</translation>
    </message>
    <message>
        <source>There is nothing to export: no section of this briefing is chosen by “{scope}”.</source>
        <translation>沒有可匯出的內容：「{scope}」沒有選中本簡報的任何章節。</translation>
    </message>
    <message>
        <source>There is no profile called “{name}”; there are {known}.</source>
        <translation>沒有名為「{name}」的匯出方案；現有：{known}。</translation>
    </message>
    <message>
        <source>No earlier edition of this briefing is known, so changes cannot be told.</source>
        <translation>找不到本簡報的較早版本，因此無法列出修訂。</translation>
    </message>
    <message>
        <source>A protected pack needs a password; give one, or choose another kind of file.</source>
        <translation>受保護的文件須設密碼；請輸入密碼，或選擇另一種檔案。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <translation>無法寫入 {path}：{why}</translation>
    </message>
    <message>
        <source>Notes are not exchanged at present, because the shared folder {folder} cannot be used: {why}</source>
        <translation>暫時無法交換註記，因為不能使用共用資料夾 {folder}：{why}</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，沒有任何改動。</translation>
    </message>
    <message>
        <source>no such file or directory.</source>
        <translation>沒有此檔案或資料夾。</translation>
    </message>
    <message>
        <source>permission denied.</source>
        <translation>沒有權限。</translation>
    </message>
    <message>
        <source>operation not permitted.</source>
        <translation>系統不准許這項操作。</translation>
    </message>
    <message>
        <source>no space left on device.</source>
        <translation>磁碟空間不足。</translation>
    </message>
    <message>
        <source>disk quota exceeded.</source>
        <translation>已超出磁碟配額。</translation>
    </message>
    <message>
        <source>read-only file system.</source>
        <translation>儲存裝置只可讀取。</translation>
    </message>
    <message>
        <source>input/output error.</source>
        <translation>讀寫出錯。</translation>
    </message>
    <message>
        <source>is a directory.</source>
        <translation>這是資料夾。</translation>
    </message>
    <message>
        <source>not a directory.</source>
        <translation>這不是資料夾。</translation>
    </message>
    <message>
        <source>file exists.</source>
        <translation>檔案已存在。</translation>
    </message>
    <message>
        <source>file name too long.</source>
        <translation>檔案名稱太長。</translation>
    </message>
    <message>
        <source>device or resource busy.</source>
        <translation>裝置或資源正在使用。</translation>
    </message>
    <message>
        <source>too many open files.</source>
        <translation>開啟的檔案太多。</translation>
    </message>
    <message>
        <source>connection timed out.</source>
        <translation>連線逾時。</translation>
    </message>
    <message>
        <source>stale file handle.</source>
        <translation>網絡檔案已失效。</translation>
    </message>
    <message>
        <source>transport endpoint is not connected.</source>
        <translation>網絡磁碟已中斷連線。</translation>
    </message>
    <message>
        <source>it is a zip, but not of a briefing.</source>
        <translation>這是 zip 檔案，但內容不是簡報。</translation>
    </message>
    <message>
        <source>it has more than {largest_pack:,} bytes.</source>
        <translation>大小超過 {largest_pack:,} 位元組。</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>無法讀取：{why}</translation>
    </message>
    <message>
        <source>it is damaged or only a part of the file; ask for it again.</source>
        <translation>檔案已損壞或不完整；請再索取一份。</translation>
    </message>
    <message>
        <source>it is no .briefing file.</source>
        <translation>這不是 .briefing 檔案。</translation>
    </message>
    <message>
        <source>“{filename}” in it is damaged; ask for the file again.</source>
        <translation>其中的「{filename}」已損壞；請再索取一份。</translation>
    </message>
    <message>
        <source>“{filename}” in it has not the size it says.</source>
        <translation>其中的「{filename}」大小與所載不符。</translation>
    </message>
    <message>
        <source>it has more than {most_files:,} files.</source>
        <translation>檔案數目超過 {most_files:,} 個。</translation>
    </message>
    <message>
        <source>it holds more than {largest_pack:,} bytes.</source>
        <translation>內容超過 {largest_pack:,} 位元組。</translation>
    </message>
    <message>
        <source>“{orig_filename}” in it {why}.</source>
        <translation>其中的「{orig_filename}」{why}。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” in it are the same name on some systems.</source>
        <translation>其中的「{first}」與「{second}」在某些系統上屬同一名稱。</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>is no plain file</source>
        <translation>不是普通檔案</translation>
    </message>
    <message>
        <source>is packed in a way that is not allowed</source>
        <translation>採用了不准許的壓縮方式</translation>
    </message>
    <message>
        <source>is packed too densely to be safe</source>
        <translation>壓縮比過高，並不安全</translation>
    </message>
    <message>
        <source>“{filename}” in it overlaps another part of the file.</source>
        <translation>其中的「{filename}」與檔案其他部分重疊。</translation>
    </message>
    <message>
        <source>it would become a part of the folder itself; choose another place.</source>
        <translation>檔案會成為該資料夾的一部分；請選擇其他位置。</translation>
    </message>
    <message>
        <source>it has no {digests}.</source>
        <translation>欠缺 {digests}。</translation>
    </message>
    <message>
        <source>“{name}” in it is not listed in {digests}.</source>
        <translation>其中的「{name}」沒有列於 {digests}。</translation>
    </message>
    <message>
        <source>“{name}” is missing in it.</source>
        <translation>欠缺「{name}」。</translation>
    </message>
    <message>
        <source>“{name}” in it was changed or damaged after it was built.</source>
        <translation>其中的「{name}」在製作後曾被更改或損壞。</translation>
    </message>
    <message>
        <source>it has no {file}.</source>
        <translation>欠缺 {file}。</translation>
    </message>
    <message>
        <source>its {digests} cannot be read.</source>
        <translation>無法讀取其 {digests}。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same name on some systems.</source>
        <translation>「{first}」與「{second}」在某些系統上屬同一名稱。</translation>
    </message>
    <message>
        <source>a folder in it cannot be read: {why}</source>
        <translation>無法讀取其中一個資料夾：{why}</translation>
    </message>
    <message>
        <source>the folder “{name}” is a link to another place.</source>
        <translation>資料夾「{name}」連結至其他位置。</translation>
    </message>
    <message>
        <source>the file “{name}” {why}.</source>
        <translation>檔案「{name}」{why}。</translation>
    </message>
    <message>
        <source>the file “{name}” cannot be read: {why}</source>
        <translation>無法讀取檔案「{name}」：{why}</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>無法讀取：{why}</translation>
    </message>
    <message>
        <source>is a link that leaves the folder</source>
        <translation>是指向資料夾以外的連結</translation>
    </message>
    <message>
        <source>has {size:,} bytes, and at most {most:,} are allowed</source>
        <translation>有 {size:,} 位元組，上限為 {most:,}</translation>
    </message>
    <message>
        <source>is absolute</source>
        <translation>採用絕對路徑</translation>
    </message>
    <message>
        <source>leaves the folder</source>
        <translation>超出資料夾範圍</translation>
    </message>
    <message>
        <source>has characters that are not allowed in names</source>
        <translation>名稱含有不准許的字元</translation>
    </message>
    <message>
        <source>has an empty part, or one that starts or ends with a space or a dot</source>
        <translation>路徑有空白部分，或某部分以空格或句點開首或結尾</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>名稱太長</translation>
    </message>
    <message>
        <source>the attached notes do not say what they are about.</source>
        <translation>附帶的註記沒有說明所屬簡報。</translation>
    </message>
    <message>
        <source>what stands around its words on the page is not what does in the text</source>
        <translation>頁面上這些字詞前後的內容，與內文不同</translation>
    </message>
    <message>
        <source>only a part of its words was found</source>
        <translation>只找到部分字詞</translation>
    </message>
    <message>
        <source>the rest of its words, on the next page or the one before, has no sure place</source>
        <translation>其餘字詞在上一頁或下一頁，位置未能確定</translation>
    </message>
    <message>
        <source>its words stand at several places</source>
        <translation>其所指文字見於多處</translation>
    </message>
    <message>
        <source>its words are not quite those of the text</source>
        <translation>其所指文字與內文略有出入</translation>
    </message>
    <message>
        <source>its words are not in the text</source>
        <translation>內文沒有其所指文字</translation>
    </message>
    <message>
        <source>there are no words where it stands</source>
        <translation>所在之處沒有文字</translation>
    </message>
    <message>
        <source>the paragraph beside it was not found</source>
        <translation>找不到旁邊的段落</translation>
    </message>
    <message>
        <source>The list of the notes that left in this file is damaged, so deleted notes cannot be told.</source>
        <translation>檔案所附的註記清單已損壞，因此無法得知哪些註記已被刪除。</translation>
    </message>
    <message>
        <source>The file does not list the notes that left in it, so deleted notes cannot be told.</source>
        <translation>檔案沒有附上註記清單，因此無法得知哪些註記已被刪除。</translation>
    </message>
    <message>
        <source>The file was printed anew by another program, so notes were placed by their words.</source>
        <translation>檔案曾由其他程式重新列印，註記的位置按文字推斷。</translation>
    </message>
    <message>
        <source>it is a copy of “{title}”; open that briefing to bring its marks back.</source>
        <translation>它是《{title}》的文本；請開啟該簡報以取回標註。</translation>
    </message>
    <message>
        <source>it is not a copy of “{title}”.</source>
        <translation>它不是《{title}》的文本。</translation>
    </message>
    <message>
        <source>The file is a print of the edition “{edition}”, and the notes stand in its text.</source>
        <translation>檔案屬「{edition}」版，註記位於該版的內文。</translation>
    </message>
    <message>
        <source>its page cannot be read</source>
        <translation>無法讀取其所在頁面</translation>
    </message>
    <message>
        <source>its words stand in an answer, which takes no notes</source>
        <translation>其所指文字位於問答的答案，該處不能加註</translation>
    </message>
    <message>
        <source>its words are printed beside the text and are no part of it</source>
        <translation>其所指文字印於內文旁邊，不屬內文</translation>
    </message>
    <message>
        <source>it is hidden</source>
        <translation>它已隱藏</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>它沒有文字</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它沒有內容</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>它已被刪除</translation>
    </message>
    <message>
        <source>the file is damaged; ask for another copy of it.</source>
        <translation>檔案已損壞；請再索取一份。</translation>
    </message>
    <message>
        <source>it is protected by a password; open it with the password in the program that marked it, save a copy without one, and bring that copy back.</source>
        <translation>檔案受密碼保護；請在加上標示的程式中以密碼開啟，另存一份沒有密碼的副本，再匯入該副本。</translation>
    </message>
    <message>
        <source>reading it takes too much memory.</source>
        <translation>讀取檔案需要過多記憶體。</translation>
    </message>
    <message>
        <source>it is not a PDF file.</source>
        <translation>這不是 PDF 檔案。</translation>
    </message>
    <message>
        <source>it has {count} objects, more than {most_objects}.</source>
        <translation>檔案有 {count} 個物件，超過上限 {most_objects} 個。</translation>
    </message>
    <message>
        <source>it has {count} pages, more than {most_pages}.</source>
        <translation>檔案有 {count} 頁，超過上限 {most_pages} 頁。</translation>
    </message>
    <message>
        <source>reading it takes too long.</source>
        <translation>讀取時間過長。</translation>
    </message>
    <message>
        <source>reading it failed; ask for another copy of it.</source>
        <translation>讀取失敗；請再索取一份。</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first}{more}</translation>
    </message>
    <message>
        <source>another window is writing to it; try again in a moment.</source>
        <translation>另一視窗正在寫入；請稍後再試。</translation>
    </message>
    <message>
        <source>the file is damaged; start the program again to repair it.</source>
        <translation>檔案已損壞；請重新啟動程式以作修復。</translation>
    </message>
    <message>
        <source>there is a file where its folder should be.</source>
        <translation>其資料夾的位置已有一個檔案。</translation>
    </message>
    <message>
        <source>the file was deleted while other windows use it; close them and try again.</source>
        <translation>其他視窗使用期間，檔案被刪除；請關閉其他視窗後再試。</translation>
    </message>
    <message>
        <source>the file is damaged; close the other windows, then start again to repair it.</source>
        <translation>檔案已損壞；請關閉其他視窗，然後重新啟動程式以作修復。</translation>
    </message>
    <message>
        <source>The notes file was damaged: 1 note was carried over into a new one, the damaged one is kept as {aside}.</source>
        <translation>註記檔案已損壞：已將 1 項註記移至新檔案，損壞的檔案保留為 {aside}。</translation>
    </message>
    <message>
        <source>The notes file was damaged: {carried} notes were carried over into a new one, the damaged one is kept as {aside}.</source>
        <translation>註記檔案已損壞：已將 {carried} 項註記移至新檔案，損壞的檔案保留為 {aside}。</translation>
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
        <translation>採用{author}的全部註記</translation>
    </message>
</context>
<context>
    <name>AuthorLine</name>
    <message>
        <source>Without a name</source>
        <translation>未具名</translation>
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
        <translation>參考資料</translation>
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
        <translation>已標示，{kind}</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Last exchange: {moment}.</source>
        <translation>上次交換：{moment}。</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) share notes there.</source>
        <translation>
            <numerusform>有 %n 位同事在該處共用註記。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Briefing</source>
        <translation>簡報</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Open briefing…</source>
        <translation>開啟簡報…</translation>
    </message>
    <message>
        <source>Open briefing folder…</source>
        <translation>開啟簡報資料夾…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>簡報庫</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新視窗</translation>
    </message>
    <message>
        <source>Open the built-in briefing</source>
        <translation>開啟內置簡報</translation>
    </message>
    <message>
        <source>Export briefing pack</source>
        <translation>匯出簡報文件</translation>
    </message>
    <message>
        <source>Export with options…</source>
        <translation>按選項匯出…</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>匯入註記…</translation>
    </message>
    <message>
        <source>Save notes to a file…</source>
        <translation>將註記儲存為檔案…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一節</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一節</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜尋全部內容</translation>
    </message>
    <message>
        <source>Go to the contents</source>
        <translation>前往目錄</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>前往註記</translation>
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
        <translation>選取至下一句</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>選取至上一句</translation>
    </message>
    <message>
        <source>Explain the next term</source>
        <translation>解釋下一個詞彙</translation>
    </message>
    <message>
        <source>Compare editions…</source>
        <translation>比較版本…</translation>
    </message>
    <message>
        <source>Next hit or change</source>
        <translation>下一個搜尋結果或改動</translation>
    </message>
    <message>
        <source>Previous hit or change</source>
        <translation>上一個搜尋結果或改動</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>我在哪裏？</translation>
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
        <translation>標示所選文字或句子</translation>
    </message>
    <message>
        <source>Highlight this paragraph</source>
        <translation>標示本段</translation>
    </message>
    <message>
        <source>Highlight as key point</source>
        <translation>標示為重點</translation>
    </message>
    <message>
        <source>Highlight as question</source>
        <translation>標示為問題</translation>
    </message>
    <message>
        <source>Highlight as action</source>
        <translation>標示為行動</translation>
    </message>
    <message>
        <source>Highlight as risk</source>
        <translation>標示為風險</translation>
    </message>
    <message>
        <source>Highlight as line to take</source>
        <translation>標示為回應口徑</translation>
    </message>
    <message>
        <source>Note on the selection</source>
        <translation>為所選文字加註</translation>
    </message>
    <message>
        <source>Note on this section</source>
        <translation>為本節加註</translation>
    </message>
    <message>
        <source>Note on the whole briefing</source>
        <translation>為整份簡報加註</translation>
    </message>
    <message>
        <source>Review notes from other editions</source>
        <translation>檢視其他版本的註記</translation>
    </message>
    <message>
        <source>Put the note on the selection</source>
        <translation>將註記放到所選文字</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行動事項</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>已刪除的註記</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>複製並附出處</translation>
    </message>
    <message>
        <source>Mark this section as read</source>
        <translation>將本節標為已讀</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準文字大小</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>切換淺色與深色</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟隨系統主題</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>淺色主題</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主題</translation>
    </message>
    <message>
        <source>Sepia theme</source>
        <translation>米色主題</translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <translation>高對比主題</translation>
    </message>
    <message>
        <source>Contents panel</source>
        <translation>目錄面板</translation>
    </message>
    <message>
        <source>Quotes and notes panel</source>
        <translation>引述及註記面板</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>段落編號</translation>
    </message>
    <message>
        <source>Present this section</source>
        <translation>放映本節</translation>
    </message>
    <message>
        <source>Two places side by side</source>
        <translation>兩處並列</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>兩種語言並列</translation>
    </message>
    <message>
        <source>All commands and sections…</source>
        <translation>全部指令及章節…</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>更改鍵盤快捷鍵…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Second text</source>
        <translation>另一語言文本</translation>
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
        <translation>正在比較版本…</translation>
    </message>
    <message>
        <source>Print change list</source>
        <translation>列印修訂表</translation>
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
        <translation>問與答</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>詞彙</translation>
    </message>
    <message>
        <source>on the whole section</source>
        <translation>關於整節</translation>
    </message>
    <message>
        <source>Stood in “{section}”</source>
        <translation>原屬「{section}」</translation>
    </message>
    <message>
        <source>Now in “{section}”</source>
        <translation>現屬「{section}」</translation>
    </message>
    <message>
        <source>Moved to another place in the section</source>
        <translation>已移至本節另一處</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修訂</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>刪去</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>刪去：{words}</translation>
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
        <translation>移動</translation>
    </message>
    <message>
        <source>Sections:</source>
        <translation>章節：</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} 節修訂</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} 節新增</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} 節刪去</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} 節移動</translation>
    </message>
    <message>
        <source>{count} the same</source>
        <translation>{count} 節不變</translation>
    </message>
    <message>
        <source>Words: {removed} removed, {added} added</source>
        <translation>字數：刪去 {removed}，新增 {added}</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>標題更新</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison of two editions</source>
        <translation>兩個版本的比較</translation>
    </message>
    <message>
        <source>How to lay out</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並列</translation>
    </message>
    <message>
        <source>In one column</source>
        <translation>單欄</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>顯示範圍</translation>
    </message>
    <message>
        <source>All text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>只顯示修訂</translation>
    </message>
    <message>
        <source>Nothing is different here.</source>
        <translation>此處沒有分別。</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處修訂</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處修訂</translation>
    </message>
    <message>
        <source>Read this section</source>
        <translation>閱讀本節</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>本版沒有</translation>
    </message>
    <message>
        <source>Change {number} of {total}</source>
        <translation>第 {number} 處修訂，共 {total} 處</translation>
    </message>
    <message>
        <source>{total} changes here</source>
        <translation>此處有 {total} 處修訂</translation>
    </message>
    <message>
        <source>No changes here</source>
        <translation>此處沒有修訂</translation>
    </message>
    <message>
        <source>Print change list…</source>
        <translation>列印修訂表…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>關閉比較</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Old and new text</source>
        <translation>新舊文本</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Changed by several people. Which text holds?</source>
        <translation>多人作了修改，以哪一份內容為準？</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>採用此內容</translation>
    </message>
    <message>
        <source>Keep the text of {author}</source>
        <translation>採用{author}的內容</translation>
    </message>
    <message>
        <source>Join the texts and edit</source>
        <translation>合併內容並編輯</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>閱讀中</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已讀</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n 項待辦行動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 項註記</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>篩選章節</translation>
    </message>
    <message>
        <source>Pillars and sections</source>
        <translation>支柱及章節</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考資料</translation>
    </message>
</context>
<context>
    <name>Defining</name>
    <message>
        <source>No term of the glossary is used here.</source>
        <translation>此處沒有詞彙表的詞彙。</translation>
    </message>
</context>
<context>
    <name>DeletedCard</name>
    <message>
        <source>Somebody changed it without knowing that it was deleted.</source>
        <translation>有人在不知道它已刪除的情況下作了修改。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Restore this note</source>
        <translation>還原此註記</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久刪除…</translation>
    </message>
    <message>
        <source>Delete this note for good</source>
        <translation>永久刪除此註記</translation>
    </message>
</context>
<context>
    <name>EditionChooser</name>
    <message>
        <source>Compare editions</source>
        <translation>比較版本</translation>
    </message>
    <message>
        <source>Compare with which edition?</source>
        <translation>與哪個版本比較？</translation>
    </message>
    <message>
        <source>No other edition of this briefing is known here.</source>
        <translation>此處沒有本簡報的其他版本。</translation>
    </message>
    <message>
        <source>{date}: {title}</source>
        <translation>{date}：{title}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>資料夾…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>Briefings (*.briefing)</source>
        <translation>簡報 (*.briefing)</translation>
    </message>
</context>
<context>
    <name>Enabling</name>
    <message>
        <source>making a note</source>
        <translation>新增註記</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>修改註記</translation>
    </message>
    <message>
        <source>moving a note to other words</source>
        <translation>將註記移至其他文字</translation>
    </message>
    <message>
        <source>settling where notes stand</source>
        <translation>確定註記位置</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>刪除註記</translation>
    </message>
    <message>
        <source>bringing a note back</source>
        <translation>還原註記</translation>
    </message>
    <message>
        <source>importing notes</source>
        <translation>匯入註記</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>上一項改動</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>復原：{act}</translation>
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
            <numerusform>從共用資料夾收到 %n 項註記。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Minister’s pack</source>
        <translation>司局長文件</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>會議文件</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>無註本</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字本</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>只有註記</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>狀況頁</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>修訂表</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>FAQs</source>
        <translation>問與答</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Table of actions</source>
        <translation>行動事項表</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間表</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>機構與職責</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>詞彙表</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Provenance page</source>
        <translation>來源頁</translation>
    </message>
    <message>
        <source>Printed, and as comments in the PDF</source>
        <translation>印於頁面，並作為 PDF 註解</translation>
    </message>
    <message>
        <source>Printed only</source>
        <translation>只印於頁面</translation>
    </message>
    <message>
        <source>As comments in the PDF only</source>
        <translation>只作為 PDF 註解</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>不含註記</translation>
    </message>
    <message>
        <source>One page on a sheet</source>
        <translation>每張紙一頁</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>兩頁並列</translation>
    </message>
    <message>
        <source>Booklet to fold</source>
        <translation>對摺小冊</translation>
    </message>
    <message>
        <source>For the archive, notes attached</source>
        <translation>存檔用，附載註記</translation>
    </message>
    <message>
        <source>For the archive, nothing attached</source>
        <translation>存檔用，不附載註記</translation>
    </message>
    <message>
        <source>For the archive, newest standard</source>
        <translation>存檔用，最新標準</translation>
    </message>
    <message>
        <source>Opens with a password</source>
        <translation>以密碼開啟</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-3a: any reader and archive takes it, and the notes can be imported from it.</source>
        <translation>PDF/UA-1 及 PDF/A-3a：任何閱讀器及檔案庫均可接收，並可由此匯入註記。</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2a: for archives that take no attachments; notes come back only as comments.</source>
        <translation>PDF/UA-1 及 PDF/A-2a：供不接收附件的檔案庫使用；註記只能以註解形式取回。</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4f, the notes attached: for programs that know the standards of 2020 and later.</source>
        <translation>PDF/UA-2 及 PDF/A-4f，附載註記：供支援 2020 年及以後標準的程式使用。</translation>
    </message>
    <message>
        <source>AES-256: nobody opens it without the password, so it is no PDF/A and archives refuse it.</source>
        <translation>AES-256：沒有密碼便無法開啟，因此不屬 PDF/A，檔案庫不會接收。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export briefing pack</source>
        <translation>匯出簡報文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>組成部分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Marking and copies</source>
        <translation>保密級別及份數</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Tick at least one section.</source>
        <translation>請勾選最少一節。</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>請選擇最少一個部分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Writing {name}…</source>
        <translation>正在寫入 {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading what the pack needs…</source>
        <translation>正在讀取文件所需內容…</translation>
    </message>
    <message>
        <source>{files} copies are ready: {count} pages each.</source>
        <translation>{files} 份文本已完成：每份 {count} 頁。</translation>
    </message>
    <message>
        <source>{name} is ready: 1 page.</source>
        <translation>{name} 已完成：共 1 頁。</translation>
    </message>
    <message>
        <source>{name} is ready: {count} pages.</source>
        <translation>{name} 已完成：共 {count} 頁。</translation>
    </message>
    <message>
        <source>No font has these characters: {characters}</source>
        <translation>沒有字型備有以下字元：{characters}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>已停止匯出，沒有寫入檔案。</translation>
    </message>
</context>
<context>
    <name>FaqCard</name>
    <message>
        <source>open</source>
        <translation>已展開</translation>
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
        <translation>問與答</translation>
    </message>
    <message>
        <source>All {count} questions</source>
        <translation>全部 {count} 條問題</translation>
    </message>
    <message>
        <source>This section only</source>
        <translation>只限本節</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>顯示全部 {count} 項</translation>
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
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>瀏覽資料夾</translation>
    </message>
    <message>
        <source>{count} files, named after who receives them</source>
        <translation>{count} 個檔案，以收件人命名</translation>
    </message>
    <message>
        <source>Folder for the briefing pack</source>
        <translation>簡報文件的資料夾</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Kind of file</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次輸入密碼</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次輸入</translation>
    </message>
    <message>
        <source>Give a password for the file.</source>
        <translation>請為檔案設定密碼。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩次輸入的密碼不同。</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open briefing</source>
        <translation>開啟簡報</translation>
    </message>
    <message>
        <source>Briefings (*.briefing)</source>
        <translation>簡報 (*.briefing)</translation>
    </message>
    <message>
        <source>Open briefing folder</source>
        <translation>開啟簡報資料夾</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>公開程度</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>With two texts</source>
        <translation>有兩份內容</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>two texts</source>
        <translation>兩份內容</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>篩選 ▾</translation>
    </message>
    <message>
        <source>Filter: {count} ▾</source>
        <translation>篩選：{count} ▾</translation>
    </message>
    <message>
        <source>Filter notes: {filters}</source>
        <translation>篩選註記：{filters}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Kinds shown</source>
        <translation>顯示的種類</translation>
    </message>
    <message>
        <source>Languages searched</source>
        <translation>搜尋的語言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有語言</translation>
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
        <translation>{count} 項與本節有關</translation>
    </message>
    <message>
        <source>None about this section</source>
        <translation>沒有與本節有關的項目</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Back to one text</source>
        <translation>返回單一文本</translation>
    </message>
</context>
<context>
    <name>HitKinds</name>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>FAQ</source>
        <translation>問與答</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>詞彙</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>註記</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>更改鍵盤快捷鍵</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找指令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>指令及其按鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation>新按鍵：請按下</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>採用此按鍵</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>沒有按鍵</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>預設按鍵</translation>
    </message>
    <message>
        <source>  (also used elsewhere)</source>
        <translation>（另有用途）</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”, which would lose it.</source>
        <translation>{keys} 屬於「{command}」；採用後該指令便會失去此按鍵。</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>全部還原預設按鍵</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Key point</source>
        <translation>重點</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>回應口徑</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The same</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>文字有改動</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>待選擇</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已無對應</translation>
    </message>
    <message>
        <source>The words stand as they stood.</source>
        <translation>文字如舊。</translation>
    </message>
    <message>
        <source>The same words stand elsewhere.</source>
        <translation>相同文字已移至別處。</translation>
    </message>
    <message>
        <source>The passage was found, but its words are different.</source>
        <translation>已找到該段，但文字有改動。</translation>
    </message>
    <message>
        <source>There is more than one place, or no sure one: please choose.</source>
        <translation>有多個位置，或未能確定：請選擇。</translation>
    </message>
    <message>
        <source>The passage is not in this edition. The note is kept.</source>
        <translation>本版沒有該段，註記予以保留。</translation>
    </message>
    <message>
        <source>{count}, all settled</source>
        <translation>{count}，全部已處理</translation>
    </message>
    <message>
        <source>{count}, {waiting} to settle</source>
        <translation>{count}，{waiting} 項待處理</translation>
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
        <translation>已刪除</translation>
    </message>
    <message>
        <source>✓ Settled</source>
        <translation>✓ 已處理</translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>本版沒有相應文字</translation>
    </message>
    <message>
        <source>On the whole section</source>
        <translation>關於整節</translation>
    </message>
    <message>
        <source>On the whole briefing</source>
        <translation>關於整份簡報</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現時</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>Was in {section}</source>
        <translation>原屬{section}</translation>
    </message>
    <message>
        <source>It may belong here:</source>
        <translation>可能屬於此處：</translation>
    </message>
    <message>
        <source>In its place there is now:</source>
        <translation>原處現為：</translation>
    </message>
    <message>
        <source>Choose place {number}: {words}</source>
        <translation>選擇位置 {number}：{words}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在內文中顯示</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>自行安放</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Notes from other editions</source>
        <translation>其他版本的註記</translation>
    </message>
    <message>
        <source>There are no notes from other editions.</source>
        <translation>沒有其他版本的註記。</translation>
    </message>
    <message>
        <source>{settled} of {count} settled. What you leave stays as it is; Ctrl+Z takes back.</source>
        <translation>共 {count} 項，已處理 {settled} 項。未處理的維持原狀；按 Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Accept the {count} that are the same or only moved</source>
        <translation>接受 {count} 項不變或只是移動的註記</translation>
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
        <translation>無法開啟另一視窗。</translation>
    </message>
    <message>
        <source>Nothing else was opened yet</source>
        <translation>尚未開啟其他簡報</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>簡報庫</translation>
    </message>
    <message>
        <source>Search all briefings</source>
        <translation>搜尋所有簡報</translation>
    </message>
    <message>
        <source>{count} briefings</source>
        <translation>{count} 份簡報</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 項</translation>
    </message>
    <message>
        <source>Reading the briefings…</source>
        <translation>正在讀取簡報…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>現正開啟</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新視窗開啟</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>從清單移除</translation>
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
        <translation>簡報</translation>
    </message>
    <message>
        <source>{title} – Briefing</source>
        <translation>{title} – 簡報</translation>
    </message>
    <message>
        <source>A note could not be saved and would be lost; copy its text before you close the window.</source>
        <translation>有一項註記未能儲存，關閉後便會失去；請先複製其內容，然後才關閉視窗。</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>不儲存並關閉</translation>
    </message>
</context>
<context>
    <name>MarkFilter</name>
    <message>
        <source>All sections</source>
        <translation>全部章節</translation>
    </message>
    <message>
        <source>Sections shown: {which}</source>
        <translation>顯示的章節：{which}</translation>
    </message>
</context>
<context>
    <name>MarkingBanner</name>
    <message>
        <source>Marking: {marking}</source>
        <translation>保密級別：{marking}</translation>
    </message>
</context>
<context>
    <name>MarkingChoices</name>
    <message>
        <source>Marking</source>
        <translation>保密級別</translation>
    </message>
    <message>
        <source>Mark it lower all the same</source>
        <translation>仍然降低級別</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>每行一名</translation>
    </message>
    <message>
        <source>Numbered copies for, one name a line</source>
        <translation>編號文本收件人，每行一名</translation>
    </message>
    <message>
        <source>Numbered copies for</source>
        <translation>編號文本收件人</translation>
    </message>
    <message>
        <source>Each gets a file with the name and number on every page.</source>
        <translation>每位收件人各得一個檔案，每頁印有姓名及編號。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>不標明級別</translation>
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
        <translation>內容的保密級別為「{needed}」；「{marking}」低於該級別或沒有包括在內。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>閱讀中</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>附有註記</translation>
    </message>
    <message>
        <source>With open actions</source>
        <translation>有待辦行動</translation>
    </message>
    <message>
        <source>Changed since the last edition</source>
        <translation>較上一版有修訂</translation>
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
        <translation>{author}同時修改了此內容：在你選擇之前，兩份均予保留。</translation>
    </message>
    <message>
        <source>{authors} changed this text meanwhile: all are kept until you choose.</source>
        <translation>{authors}同時修改了此內容：在你選擇之前，各份均予保留。</translation>
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
        <translation>匯入註記</translation>
    </message>
    <message>
        <source>Notes (*.json *.jsonld *.annotation *.pdf)</source>
        <translation>註記 (*.json *.jsonld *.annotation *.pdf)</translation>
    </message>
    <message>
        <source>Reading notes…</source>
        <translation>正在讀取註記…</translation>
    </message>
    <message>
        <source>Looking for the places of the notes…</source>
        <translation>正在尋找註記的位置…</translation>
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
        <translation>匯入註記</translation>
    </message>
    <message>
        <source>Apply all</source>
        <translation>全部採用</translation>
    </message>
    <message>
        <source>Only without conflict</source>
        <translation>只採用沒有衝突的</translation>
    </message>
    <message>
        <source>Only ticked</source>
        <translation>只採用已勾選的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
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
        <translation>{counts}。尚未作出任何改動。</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>沒有項目。</translation>
    </message>
    <message>
        <source>Apply all {count}</source>
        <translation>全部採用 {count} 項</translation>
    </message>
    <message>
        <source>Only without conflict {count}</source>
        <translation>只採用沒有衝突的 {count} 項</translation>
    </message>
    <message>
        <source>Only ticked {count}</source>
        <translation>只採用已勾選的 {count} 項</translation>
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
        <translation>衝突</translation>
    </message>
    <message>
        <source>No sure place</source>
        <translation>位置未能確定</translation>
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
        <translation>兩者並存</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍後決定</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保留註記</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方的</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>公開程度</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>限期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>刪除</translation>
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
        <translation>編輯</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>加註</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>刪除此註記</translation>
    </message>
</context>
<context>
    <name>NoteChips</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>公開程度</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>負責人：{name}</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>限期：{date}</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Highlighted: {kind}</source>
        <translation>已標示：{kind}</translation>
    </message>
    <message>
        <source>Copied with reference.</source>
        <translation>已連同出處複製。</translation>
    </message>
    <message>
        <source>Select some words in the text first, or move the caret there with the arrow keys.</source>
        <translation>請先在內文選取文字，或以方向鍵將游標移至該處。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Kind of note</source>
        <translation>註記類別</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>註記內容</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>輸入註記</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>標籤，以逗號分隔</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由誰負責</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>限期</translation>
    </message>
    <message>
        <source>Due: 2026-12-31</source>
        <translation>限期：2026-12-31</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>刪除此註記</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>關閉編輯器</translation>
    </message>
</context>
<context>
    <name>NotesChoices</name>
    <message>
        <source>How notes leave</source>
        <translation>註記的匯出方式</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>1 note leaves</source>
        <translation>匯出 1 項註記</translation>
    </message>
    <message>
        <source>{count} notes leave</source>
        <translation>匯出 {count} 項註記</translation>
    </message>
    <message>
        <source>1 private one stays</source>
        <translation>1 項私人的留下</translation>
    </message>
    <message>
        <source>{count} private ones stay</source>
        <translation>{count} 項私人的留下</translation>
    </message>
    <message>
        <source>1 not chosen stays</source>
        <translation>1 項未選的留下</translation>
    </message>
    <message>
        <source>{count} not chosen stay</source>
        <translation>{count} 項未選的留下</translation>
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
        <translation>類別</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>公開程度</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Private notes never leave with a pack.</source>
        <translation>私人註記絕不會隨文件外傳。</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Save notes</source>
        <translation>儲存註記</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>For colleagues and other programs (JSON-LD)</source>
        <translation>供同事及其他程式使用 (JSON-LD)</translation>
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
        <translation>包括私人註記</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Leaving: {count}.</source>
        <translation>將會匯出：{count}。</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay here.</source>
        <translation>
            <numerusform>%n 項私人註記留在此處。</numerusform>
        </translation>
    </message>
    <message>
        <source>Private notes are in the file: whoever gets it can read them.</source>
        <translation>檔案載有私人註記：取得檔案的人均可閱讀。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>尋找註記</translation>
    </message>
    <message>
        <source>Kinds to show</source>
        <translation>顯示類別</translation>
    </message>
    <message>
        <source>Which notes to show</source>
        <translation>顯示哪些註記</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>本節</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This section {count}</source>
        <translation>本節 {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份簡報</translation>
    </message>
    <message>
        <source>No note matches.</source>
        <translation>沒有符合的註記。</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text, or press “Note on section”.</source>
        <translation>尚無註記。請在內文選取文字，或按「為本節加註」。</translation>
    </message>
    <message>
        <source>On the whole section</source>
        <translation>關於整節</translation>
    </message>
    <message>
        <source>These words are not in the text shown</source>
        <translation>所示文本沒有這些文字</translation>
    </message>
    <message>
        <source>Its place in this edition is not sure</source>
        <translation>在本版的位置未能確定</translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>本版沒有相應文字</translation>
    </message>
    <message>
        <source>Note on section</source>
        <translation>為本節加註</translation>
    </message>
    <message>
        <source>Note on briefing</source>
        <translation>為簡報加註</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>OccasionChoices</name>
    <message>
        <source>Prepared for</source>
        <translation>呈交</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Stands in the file name</source>
        <translation>會用於檔案名稱</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>擬備</translation>
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
        <translation>正在開啟 {name}…</translation>
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
        <translation>返回內文</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Reference</source>
        <translation>參考資料</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Commands and sections</source>
        <translation>指令及章節</translation>
    </message>
    <message>
        <source>Type a few letters of a command or a section</source>
        <translation>輸入指令或章節的部分文字</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation>雙面列印</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of running text in points</source>
        <translation>內文字型大小（點）</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>雙面</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
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
        <translation>前往該段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this bar</source>
        <translation>關閉此列</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>／{count}</translation>
    </message>
    <message>
        <source>Number of the paragraph, from 1 to {count}</source>
        <translation>段落編號，由 1 至 {count}</translation>
    </message>
</context>
<context>
    <name>PartChoices</name>
    <message>
        <source>No earlier edition of this briefing is known.</source>
        <translation>找不到本簡報的較早版本。</translation>
    </message>
    <message>
        <source>A sheet before each pillar</source>
        <translation>每個支柱前加分隔頁</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>並列語言</translation>
    </message>
    <message>
        <source>Second language in a column beside the text</source>
        <translation>在內文旁並列另一語言</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>另一語言</translation>
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
        <translation>無</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Where does it belong?</source>
        <translation>它屬於哪裏？</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍後決定</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Put it on the selection</source>
        <translation>放到所選文字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Select the words that this note belongs to, then press Ctrl+Enter. It was on: “{words}”</source>
        <translation>請選取此註記所屬的文字，然後按 Ctrl+Enter。原本所在文字：「{words}」</translation>
    </message>
    <message>
        <source>Select some words in the text first.</source>
        <translation>請先在內文選取文字。</translation>
    </message>
</context>
<context>
    <name>PlannedCard</name>
    <message>
        <source>Take over: {note}</source>
        <translation>採用：{note}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份簡報</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現時</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>匯入後</translation>
    </message>
    <message>
        <source>How to settle the conflict</source>
        <translation>如何處理衝突</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Presenter’s view</source>
        <translation>講者檢視</translation>
    </message>
    <message>
        <source>What the audience sees</source>
        <translation>觀眾所見畫面</translation>
    </message>
    <message>
        <source>Your notes on this section</source>
        <translation>你在本節的註記</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>問與答</translation>
    </message>
    <message>
        <source>No notes on this section.</source>
        <translation>本節沒有註記。</translation>
    </message>
    <message>
        <source>No questions about this section.</source>
        <translation>沒有與本節有關的問題。</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} so far</source>
        <translation>已用 {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>Start the time again</source>
        <translation>重新計時</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>調換螢幕</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束放映</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Arrows and Space turn, Ctrl+Page Down goes to the next section, B blanks the screen, S swaps the screens, Esc ends.</source>
        <translation>方向鍵及空格鍵翻頁，Ctrl+Page Down 往下一節，B 令螢幕變黑，S 調換螢幕，Esc 結束。</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Section {number} of {total}, screen {screen} of {screens}</source>
        <translation>第 {number} 節，共 {total} 節；第 {screen} 頁，共 {screens} 頁</translation>
    </message>
    <message>
        <source>The end of the briefing</source>
        <translation>簡報完</translation>
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
        <translation>1 頁</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 頁</translation>
    </message>
    <message>
        <source>No font has these characters: {characters}</source>
        <translation>沒有字型備有以下字元：{characters}</translation>
    </message>
    <message>
        <source>{page} / {total}</source>
        <translation>{page}／{total}</translation>
    </message>
    <message>
        <source>Preview: {place}</source>
        <translation>預覽：{place}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the briefing pack</source>
        <translation>列印簡報文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Printing {name}…</source>
        <translation>正在列印 {name}…</translation>
    </message>
    <message>
        <source>1 page was sent to the printer.</source>
        <translation>已將 1 頁送往打印機。</translation>
    </message>
    <message>
        <source>{count} pages were sent to the printer.</source>
        <translation>已將 {count} 頁送往打印機。</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>已停止列印。</translation>
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
        <translation>儲存為方案…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Profile…</source>
        <translation>方案…</translation>
    </message>
    <message>
        <source>Save, rename or delete the profile</source>
        <translation>儲存、重新命名或刪除方案</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name}（有改動）</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>儲存為方案</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>重新命名方案</translation>
    </message>
    <message>
        <source>Another name, please</source>
        <translation>請改用其他名稱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s) for good?</source>
        <translation>
            <numerusform>永久刪除 %n 項註記？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. A file keeps them: it can be imported again.</source>
        <translation>刪除後無法復原。若先儲存為檔案，日後可再匯入。</translation>
    </message>
    <message>
        <source>Save to a file first…</source>
        <translation>先儲存為檔案…</translation>
    </message>
    <message>
        <source>Save deleted notes</source>
        <translation>儲存已刪除的註記</translation>
    </message>
    <message>
        <source>Notes (*.jsonld)</source>
        <translation>註記 (*.jsonld)</translation>
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
        <translation>顯示全部 {count} 項</translation>
    </message>
    <message>
        <source>All {count} quotes</source>
        <translation>全部 {count} 則引述</translation>
    </message>
    <message>
        <source>This section only</source>
        <translation>只限本節</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>轉述</translation>
    </message>
    <message>
        <source>Related question</source>
        <translation>相關問題</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <translation>問題：{question}</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the section</source>
        <translation>本節內文</translation>
    </message>
    <message>
        <source>Select with Shift and the arrow keys; then 1 to 5 highlight and N adds a note.</source>
        <translation>以 Shift 及方向鍵選取；然後按 1 至 5 標示，按 N 加註。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reference</source>
        <translation>參考資料</translation>
    </message>
    <message>
        <source>This section is not translated yet and is shown in the original language.</source>
        <translation>本節尚未翻譯，現以原文顯示。</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Read so far</source>
        <translation>閱讀進度</translation>
    </message>
    <message>
        <source>{read} of {total} read</source>
        <translation>已讀 {read}／{total}</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>輸入回覆</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete this reply</source>
        <translation>刪除此回覆</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>關閉編輯器</translation>
    </message>
</context>
<context>
    <name>ReplyFrame</name>
    <message>
        <source>Reply of {author}: {text}</source>
        <translation>{author}的回覆：{text}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>編輯此回覆</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete this reply</source>
        <translation>刪除此回覆</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>This note is no longer here.</source>
        <translation>此註記已不在此處。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Deleted on one side, changed on the other: it is in the deleted notes.</source>
        <translation>一方刪除，另一方修改：現存於已刪除的註記。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>It is in the deleted notes.</source>
        <translation>現存於已刪除的註記。</translation>
    </message>
    <message>
        <source>Choose between the texts</source>
        <translation>選擇以哪份內容為準</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>自行安放</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在內文中顯示</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份簡報</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What came of the import</source>
        <translation>匯入結果</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>新增 %n 項註記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>修改 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n 項維持原狀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 項不接受</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%n 項雙方均有修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n 項沒有位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you: {notes}.</source>
        <translation>待你處理：{notes}。</translation>
    </message>
    <message>
        <source>Both sides changed these, and nothing was lost: what holds is for you to decide</source>
        <translation>雙方均修改了以下註記，內容並無遺失：以哪份為準，由你決定</translation>
    </message>
    <message>
        <source>Kept without a place: their words are not here, or not in one place only</source>
        <translation>保留而沒有位置：其所指文字不在此處，或見於多處</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修訂</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>維持原狀</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>“exact words”   begin*   one NEAR two   ·   {key} goes on to the next hit</source>
        <translation>「完整詞句」   開頭*   甲 NEAR 乙   ·   按 {key} 前往下一處</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考資料</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份簡報</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation>近似寫法</translation>
    </message>
    <message>
        <source>and {count} more: add a word, or choose a kind</source>
        <translation>另有 {count} 項：請加入字詞或選擇種類</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到結果</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>also in</source>
        <translation>另見</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>近似寫法</translation>
    </message>
    <message>
        <source>also in {languages}</source>
        <translation>另見{languages}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Review</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>暫不處理</translation>
    </message>
    <message>
        <source>There are no notes from other editions.</source>
        <translation>沒有其他版本的註記。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking for the notes in this edition…</source>
        <translation>正在本版尋找註記位置…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from the edition of {date}: review where they stand now</source>
        <translation>
            <numerusform>有 %n 項註記來自{date}的版本：請檢視其現時位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from other editions: review where they stand now</source>
        <translation>
            <numerusform>有 %n 項註記來自其他版本：請檢視其現時位置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingNotes</name>
    <message>
        <source>Save notes</source>
        <translation>儲存註記</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在寫入 {name}…</translation>
    </message>
    <message>
        <source>{name} is saved: {count}.</source>
        <translation>{name} 已儲存：{count}。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>搜尋全部內容</translation>
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
        <translation>文件內的章節</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>本節</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>附有註記</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修訂</translation>
    </message>
    <message>
        <source>Changed since the last edition</source>
        <translation>較上一版有修訂</translation>
    </message>
    <message>
        <source>No earlier edition of this briefing is known.</source>
        <translation>找不到本簡報的較早版本。</translation>
    </message>
    <message>
        <source>All {total}</source>
        <translation>全部 {total} 節</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} 節中的 {count} 節</translation>
    </message>
</context>
<context>
    <name>SectionEnd</name>
    <message>
        <source>Next section: {title}</source>
        <translation>下一節：{title}</translation>
    </message>
    <message>
        <source>Previous section: {title}</source>
        <translation>上一節：{title}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections and what became of them</source>
        <translation>各節及其變動</translation>
    </message>
</context>
<context>
    <name>SelectableView</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>複製並附出處</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected text</source>
        <translation>所選文字</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>加註</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>複製並附出處</translation>
    </message>
    <message>
        <source>Highlight: {kind}</source>
        <translation>標示：{kind}</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>New notes are</source>
        <translation>新註記預設為</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
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
        <translation>高對比</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>寬</translation>
    </message>
    <message>
        <source>Width of lines</source>
        <translation>行寬</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>襯線體</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>無襯線體</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字體</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>內文語言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共用資料夾</translation>
    </message>
    <message>
        <source>None: notes stay on this computer</source>
        <translation>無：註記只留在本電腦</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共用</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>立即交換</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Private notes never leave this computer by themselves.</source>
        <translation>私人註記絕不會自動離開本電腦。</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>選擇共用資料夾</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>更改鍵盤快捷鍵</translation>
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
        <translation>問與答 {count}</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>註記 {count}</translation>
    </message>
    <message>
        <source>Quotes, FAQs, notes, terms and sources</source>
        <translation>引述、問與答、註記、詞彙及資料來源</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>詞彙</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>FAQs</source>
        <translation>問與答</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Official page</source>
        <translation>官方網頁</translation>
    </message>
    <message>
        <source>Official text, reprinted</source>
        <translation>轉載的官方文本</translation>
    </message>
    <message>
        <source>Professional firm’s note</source>
        <translation>專業機構通訊</translation>
    </message>
    <message>
        <source>Established press</source>
        <translation>主流媒體</translation>
    </message>
    <message>
        <source>Trade press</source>
        <translation>行業媒體</translation>
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
        <translation>此項陳述：{confidence}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>All {count} sources</source>
        <translation>全部 {count} 項來源</translation>
    </message>
    <message>
        <source>This section only</source>
        <translation>只限本節</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>顯示全部 {count} 項</translation>
    </message>
    <message>
        <source>{count} in this section</source>
        <translation>本節 {count} 項</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>此處：</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}</source>
        <translation>第 {number} 段：{words}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 處</translation>
    </message>
    <message>
        <source>In the list of sources</source>
        <translation>見資料來源清單</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Something went wrong in the program; your notes are saved and the details are in {log}.</source>
        <translation>程式出錯；你的註記已經儲存，詳情載於 {log}。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>All notes saved</source>
        <translation>註記已全部儲存</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Edition of {date}</source>
        <translation>{date}版</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>Section {number} of {total}</source>
        <translation>第 {number} 節，共 {total} 節</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考資料</translation>
    </message>
    <message>
        <source>Not translated yet: shown in the original language</source>
        <translation>尚未翻譯：以原文顯示</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>A note is not saved</source>
        <translation>有註記未儲存</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Open</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接納</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不接納</translation>
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
        <translation>列入紀錄</translation>
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
        <translation>整份簡報</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>限期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章節</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Actions</source>
        <translation>行動事項</translation>
    </message>
    <message>
        <source>Which actions to show</source>
        <translation>顯示哪些行動</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>待辦 {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Enter goes to the note, Space marks it as done. A click on a heading sorts.</source>
        <translation>按 Enter 前往註記，按空格鍵標為完成。按一下欄名可排序。</translation>
    </message>
    <message>
        <source>No actions. A note of the kind Action is listed here, with its owner and due date.</source>
        <translation>沒有行動事項。類別為「行動」的註記會連同負責人及限期列於此處。</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Terms</source>
        <translation>詞彙</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>尋找詞彙</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 項</translation>
    </message>
    <message>
        <source>All {count} terms</source>
        <translation>全部 {count} 個詞彙</translation>
    </message>
    <message>
        <source>This section only</source>
        <translation>只限本節</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>顯示全部 {count} 項</translation>
    </message>
    <message>
        <source>{count} in this section</source>
        <translation>本節 {count} 項</translation>
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
        <translation>前進</translation>
    </message>
    <message>
        <source>Quotes and notes panel</source>
        <translation>引述及註記面板</translation>
    </message>
    <message>
        <source>Export briefing pack</source>
        <translation>匯出簡報文件</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>%n note(s) deleted for good.</source>
        <translation>
            <numerusform>已永久刪除 %n 項註記。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Deleted notes</source>
        <translation>已刪除的註記</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部還原</translation>
    </message>
    <message>
        <source>Delete all for good…</source>
        <translation>全部永久刪除…</translation>
    </message>
    <message>
        <source>They stay here until you delete them for good.</source>
        <translation>註記會保留於此，直至你將其永久刪除。</translation>
    </message>
    <message>
        <source>No note is deleted.</source>
        <translation>沒有已刪除的註記。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>共 %n 項註記。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>沒有項目。</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份簡報</translation>
    </message>
</context>
<context>
    <name>TwoLanguages</name>
    <message>
        <source>Two languages</source>
        <translation>兩種語言</translation>
    </message>
    <message>
        <source>This briefing has one language only.</source>
        <translation>本簡報只有一種語言。</translation>
    </message>
</context>
<context>
    <name>TwoPlaces</name>
    <message>
        <source>Section in the second text</source>
        <translation>另一文本的章節</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>兩處</translation>
    </message>
</context>
<context>
    <name>WebLinkDialog</name>
    <message>
        <source>Link to the web</source>
        <translation>網絡連結</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在瀏覽器開啟</translation>
    </message>
    <message>
        <source>This link leads out of the briefing, to:</source>
        <translation>此連結離開簡報，前往：</translation>
    </message>
    <message>
        <source>Website: {host}</source>
        <translation>網站：{host}</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>section {number} of {total}: {title}</source>
        <translation>第 {number} 節，共 {total} 節：{title}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考資料</translation>
    </message>
    <message>
        <source>paragraph {number} of {total}</source>
        <translation>第 {number} 段，共 {total} 段</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>閱讀中</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>沒有註記</translation>
    </message>
    <message>
        <source>notes: {count} in this section, {here} in this paragraph</source>
        <translation>註記：本節 {count} 項，本段 {here} 項</translation>
    </message>
</context>
</TS>
