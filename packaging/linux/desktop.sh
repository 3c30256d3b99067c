# Part of build.sh: the package of the desktop from the folder that PyInstaller made.
tree=$work/tree-desktop
home=$tree/usr/lib/aftercare
rm -rf "$tree"
mkdir -p "$tree/usr/lib" "$tree/usr/bin"
cp -a "$work/programs/aftercare" "$home"
drop_video "$home"
ln -s ../lib/aftercare/aftercare "$tree/usr/bin/aftercare"
printf '{"platform": "%s", "version": "%s", "program": ["aftercare"], "updates": %s}\n' \
    "$platform" "$version" "$([ -n "$root" ] && echo true || echo false)" > "$home/installation.json"

install -Dm644 packaging/linux/org.aftercare.Aftercare.desktop -t "$tree/usr/share/applications"
install -Dm644 packaging/linux/org.aftercare.Aftercare.xml -t "$tree/usr/share/mime/packages"
install -Dm644 resources/icons/aftercare.svg "$tree/usr/share/icons/hicolor/scalable/apps/org.aftercare.Aftercare.svg"
install -d "$tree/usr/share/metainfo" "$tree/usr/share/man/man1" "$tree/usr/share/lintian/overrides"
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$(date -d "@$SOURCE_DATE_EPOCH" +%F)/" \
    packaging/linux/org.aftercare.Aftercare.metainfo.xml > "$tree/usr/share/metainfo/org.aftercare.Aftercare.metainfo.xml"
gzip -9nc packaging/linux/aftercare.1 > "$tree/usr/share/man/man1/aftercare.1.gz"
cp packaging/linux/aftercare.lintian-overrides "$tree/usr/share/lintian/overrides/aftercare"
document "$tree" aftercare desktop
control "$tree" aftercare "$(dependencies "$tree" "$home")"
pack "$tree" aftercare
