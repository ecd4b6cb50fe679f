//! Drawings: SVG of a fixed list of elements and attributes.
//!
//! A drawing stands inside the page, so that it follows the page's colours. It is kept as a tree of what is allowed and never as text: no
//! script, no link and no style can be in it, whoever made the pack.

use serde::{Deserialize, Serialize};

use crate::Id;
use crate::contact::names;

/// The deepest nesting that is read and written.
pub const MAX_DRAWING_DEPTH: usize = 16;

names! {
    /// The elements a drawing may have.
    Tag {
        /// A group.
        Group = "g",
        /// A path.
        Path = "path",
        /// A rectangle.
        Rect = "rect",
        /// A circle.
        Circle = "circle",
        /// An ellipse.
        Ellipse = "ellipse",
        /// A line.
        Line = "line",
        /// Joined lines.
        Polyline = "polyline",
        /// A closed shape of lines.
        Polygon = "polygon",
        /// Words that stand on the thing drawn.
        Text = "text",
    }
}

names! {
    /// The attributes that they may have.
    Attr {
        /// The colours, by class.
        Class = "class",
        /// The course of a path.
        D = "d",
        /// A place across.
        X = "x",
        /// A place down.
        Y = "y",
        /// A place across.
        X1 = "x1",
        /// A place down.
        Y1 = "y1",
        /// A place across.
        X2 = "x2",
        /// A place down.
        Y2 = "y2",
        /// A width.
        Width = "width",
        /// A height.
        Height = "height",
        /// A centre across.
        Cx = "cx",
        /// A centre down.
        Cy = "cy",
        /// A radius.
        R = "r",
        /// A radius across.
        Rx = "rx",
        /// A radius down.
        Ry = "ry",
        /// Corners.
        Points = "points",
        /// A shift, a turn, a scale.
        Transform = "transform",
        /// The width of lines.
        StrokeWidth = "stroke-width",
        /// The ends of lines.
        StrokeLinecap = "stroke-linecap",
        /// The joints of lines.
        StrokeLinejoin = "stroke-linejoin",
        /// Which end of a text stands at its place.
        TextAnchor = "text-anchor",
        /// The size of a text.
        FontSize = "font-size",
        /// The weight of a text.
        FontWeight = "font-weight",
    }
}

/// A drawing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Drawing {
    /// Width of its own coordinates.
    pub width: u32,
    /// Height of its own coordinates.
    pub height: u32,
    /// What is drawn, from back to front.
    pub shapes: Vec<Shape>,
}

/// An element of a drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// What it is.
    #[serde(rename = "t")]
    pub tag: Tag,
    /// Its attributes, in their order.
    #[serde(rename = "a", default, skip_serializing_if = "Vec::is_empty")]
    pub attrs: Vec<(Attr, String)>,
    /// The label whose number it bears.
    #[serde(rename = "l", default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Id>,
    /// The words of a text.
    #[serde(rename = "w", default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// What stands in a group.
    #[serde(rename = "c", default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Shape>,
}

impl Drawing {
    /// The labels that numbers in the drawing belong to, and the words of each number, in the order of the drawing.
    pub fn labels(&self) -> Vec<(&Id, String)> {
        fn words(shape: &Shape, out: &mut String) {
            out.push_str(&shape.words);
            for child in &shape.children {
                words(child, out);
            }
        }
        fn walk<'a>(shapes: &'a [Shape], out: &mut Vec<(&'a Id, String)>) {
            for shape in shapes {
                if let Some(label) = &shape.label {
                    let mut text = String::new();
                    words(shape, &mut text);
                    out.push((label, text));
                }
                walk(&shape.children, out);
            }
        }
        let mut out = Vec::new();
        walk(&self.shapes, &mut out);
        out
    }
}
