//! Figures by name, one to a line of a file.

use std::collections::BTreeMap;

pub type Table = BTreeMap<String, u64>;

pub fn print(table: &Table) -> String {
	table.iter().map(|(name, figure)| format!("{name}\t{figure}\n")).collect()
}

pub fn parse(text: &str) -> Table {
	let row = |line: &str| {
		let (name, figure) = line.split_once('\t').expect("a name and a figure");
		(name.into(), figure.parse().expect("a whole number"))
	};
	text.lines().map(row).collect()
}
