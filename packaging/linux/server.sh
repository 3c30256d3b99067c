# Part of build.sh: the package of the server from the folder that PyInstaller made.
tree=$work/tree-server
home=$tree/usr/lib/aftercare-server
rm -rf "$tree"
mkdir -p "$tree/usr/lib" "$tree/usr/bin" "$tree/usr/sbin" "$tree/lib/systemd/system" "$tree/etc/default"
cp -a "$work/programs/aftercare-server" "$home"
ln -s ../lib/aftercare-server/aftercare-server "$tree/usr/bin/aftercare-server"
install -m755 packaging/server/set-up.sh "$tree/usr/sbin/aftercare-server-set-up"
for unit in aftercare-server.service aftercare-backup.service aftercare-backup.timer; do
    sed 's|/opt/aftercare-server/bin/|/usr/bin/|' "packaging/server/$unit" > "$tree/lib/systemd/system/$unit"
done
install -m644 packaging/server/aftercare-server.default "$tree/etc/default/aftercare-server"
install -Dm644 packaging/server/aftercare-server.sysusers "$tree/usr/lib/sysusers.d/aftercare-server.conf"
install -d "$tree/usr/share/man/man8" "$tree/usr/share/man/man1" "$tree/usr/share/lintian/overrides"
gzip -9nc packaging/linux/aftercare-server-set-up.8 > "$tree/usr/share/man/man8/aftercare-server-set-up.8.gz"
gzip -9nc packaging/linux/aftercare-server.1 > "$tree/usr/share/man/man1/aftercare-server.1.gz"
cp packaging/linux/aftercare-server.lintian-overrides "$tree/usr/share/lintian/overrides/aftercare-server"
document "$tree" aftercare-server server
install -Dm644 docs/operations.md packaging/server/alerts.yml -t "$tree/usr/share/doc/aftercare-server"
control "$tree" aftercare-server "$(dependencies "$tree" "$home")"
echo /etc/default/aftercare-server > "$tree/DEBIAN/conffiles"
install -m755 packaging/linux/aftercare-server.postinst "$tree/DEBIAN/postinst"
install -m755 packaging/linux/aftercare-server.prerm "$tree/DEBIAN/prerm"
install -m755 packaging/linux/aftercare-server.postrm "$tree/DEBIAN/postrm"
pack "$tree" aftercare-server
